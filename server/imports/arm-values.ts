import type { Arm } from '../../db/vocabulary.ts';
import { plainWord } from './spoken.ts';

/** What a value of such a column means, and whether that is sure. */
export interface Meaning {
  arm: Arm | null;
  certain: boolean;
  /** It speaks of AI by itself, whatever stands above it. */
  saysAi: boolean;
}

const withAi = new Set(
  '1,1.0,true,yes,y,t,on,是,有,用,用了,使用,已使用,已用,对,對,√,✓,✔,☑,✅,v,used,ja,oui,sí,sì,si,j,o,是的,用过,用過,○,●,x是,wahr,vrai,はい,есть,да,tak,sim,예,네,あり,有り,使用した,全程,全部,with,mit,avec,con,med,met,com,checked,ticked,treatment,treated,experimental,实验组,實驗組,处理组,allowed'.split(
    ',',
  ),
);
const withoutAi = new Set(
  '0,0.0,false,no,n,f,off,否,无,無,没有,沒有,没用,沒用,未用,未使用,没使用,沒使用,没有使用,沒有使用,没有用,沒有用,不用,错,錯,×,✗,✘,☐,✖,❌,not used,unused,nein,non,não,不,不是,没,沒,未,冇,冇用,falsch,faux,いいえ,なし,無し,使用しない,нет,nee,nej,nie,아니오,아니요,none,keine,kein,aucun,aucune,ninguno,ninguna,nessuno,nenhum,without,ohne,sans,sin,senza,sem,zonder,unchecked,unticked,control,baseline,placebo,对照组,對照組,disallowed,not allowed'.split(
    ',',
  ),
);
const byHand =
  /人工(?!智)|手工|手动|手動|手写|手寫|纯人|傳統|传统|\bmanual(ly)?\b|\bhuman\b|by hand|\bhand\b|per hand|manuell/;
const tools =
  /deepseek|豆包|doubao|chat ?gpt|\bgpt|\bkimi\b|文心|通义|通義|千问|千問|qwen|copilot|claude|gemini|元宝|智谱|讯飞|訊飛|星火|\bllms?\b|大模型|大语言模型|人工智能|人工智慧|cursor|midjourney|(?<![a-z])ai(?![a-z])|(?<![a-z])ki(?=[ -]?(genutzt|tool|gest|$))|\baigc\b|生成式/;
const negated =
  /(^|[\s,;_（(-])(no|not|non|without|w\/o|ohne|kein|keine|sans|sin)[\s_-]*(use of |using )?(ai|llm|gpt|ki|chat)|(不|没|沒|未|无|無|非)(有|使|用|使用|借助)*\s*(ai|人工智|大模型|工具|任何)|ai[\s_-]*(disallowed|not allowed|off|free|no\b|false|0\b|否|未使用|没用|不用)|无\s*ai|^noai$|disallow|-free/;
const nothing = /^[-–—−/\\.·无無]*$/;

const longestValue = 300;

export function meaningOf(value: string): Meaning {
  if (value.length > longestValue) return { arm: null, certain: false, saysAi: false };
  const plain = plainWord(value);
  const bare = plain.replace(/\s*[（(].*[)）]$/, '');
  if (negated.test(plain)) return { arm: 'without_ai', certain: true, saysAi: true };
  for (const word of [plain, bare]) {
    if (withoutAi.has(word)) return { arm: 'without_ai', certain: true, saysAi: false };
    if (withAi.has(word)) return { arm: 'with_ai', certain: true, saysAi: word === plain ? false : tools.test(plain) };
  }
  if (/^(部分|少量|有时|有時|偶尔|一半|partly|partial|some|sometimes|mixed)/.test(plain))
    return { arm: null, certain: false, saysAi: false };
  const [tool, hand] = [tools.test(plain), byHand.test(plain)];
  const parts = plain.split(/ ?[/|] ?/);
  const [first, ...others] = parts.length > 1 ? parts.map(meaningOf) : [];
  // 是/Yes says one thing twice.
  if (first?.certain && others.every(({ certain, arm }) => certain && arm === first.arm))
    return { ...first, saysAi: tool };
  if (tool && !hand) return { arm: 'with_ai', certain: true, saysAi: true };
  if (hand && !tool) return { arm: 'without_ai', certain: true, saysAi: false };
  if (nothing.test(plain)) return { arm: 'without_ai', certain: false, saysAi: false };
  return { arm: null, certain: false, saysAi: tool };
}

const headerAi =
  /(?<![a-z])(?:ai|ia)(?![a-z])|(?<![a-z])(ki|llm|gpt|chatgpt|copilot|deepseek)(?![a-z])|(?<![а-я])ии(?![а-я])|인공지능|人工知能|人工智能|人工智慧|大模型|豆包/;
const notUse =
  /培训|培訓|训练|評分|评分|检测|檢測|满意|滿意|建议|態度|态度|用时|用時|耗时|耗時|时间|時間|时长|時長|分钟|分鐘|小时|小時|时数|時數|工时|工時|人天|预计|預計|費|费|许可|账号|帳號|积分|积极|次数|次數|件数|件數|数量|數量|个数|個數|份数|份數|篇数|篇數|率|prompt|提示词|score|rating|training|minute|time|hour|cost|credit|license|licence|opinion|attitude|predict|expect|estimate|token|experience|经验|熟练|skill|count|\bnumber\b|\bpieces\b|link|链接|内容|content|output|结果|效果|原因|reason|comment|备注|说明|会用|會用|会使用|會使用|能用|能否|想用|愿意|願意|了解|瞭解|掌握|熟悉|适合|適合|\b(?:would|could|again|knows?|heard|familiar|willing|plans?|likely|aware|suitable)\b/;

/** 是否未使用AI: below such a name yes says that it was not used. */
export const headerDenies = (name: string) =>
  /(?:未|没|沒|不|非|无|無)(?:有|使|借助|采|採)*(?:用)?(?:过|過)?(?:ai|人工智|大模型)|\b(?:no|not|without|ohne|sans|sin)[ _-](?:use of |using |used |usage of )?(?:ai|llm|ki|ia|gpt)\b/i.test(
    name.normalize('NFKC').replace(/[有用使][没沒不未无無冇][有用使]|有无|有無|是否有/g, ''),
  );

/** Does this name say that below it stands whether AI was used? */
export function headerSaysAi(name: string): boolean {
  const plain = name.normalize('NFKC').toLowerCase().replace(/_/g, ' ');
  return headerAi.test(plain) && !notUse.test(plain);
}

/** Names that a study gives the column of its arms: believed only where its values say so too. */
export const mayBeArm = (name: string) =>
  /(?<![a-z])(treatment|treated|condition|arm|group|variant|tags?|labels?|tool|mode|method|schlagwörter|étiquettes|etiquetas)(?![a-z])|组别|組別|分组|实验条件|标签|標籤|方式|工具|手段|方法/i.test(
    name.normalize('NFKC').replace(/_/g, ' '),
  );

/** Columns of free words, where AI may be what the work was about. */
export const freeWords = (name: string) =>
  /desc|note|comment|title|subject|summary|project|client|customer|task|activity|issue|annotation|email|beschreib|kommentar|projekt|tätigkeit|内容|备注|備註|说明|說明|标题|事项|项目|任务|工作|名称|客户|部门|文件/i.test(
    name,
  );
