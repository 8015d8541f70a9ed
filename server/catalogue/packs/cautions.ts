import type { Language } from '../../../db/vocabulary.ts';

type Caution = Record<Language, string>;

/* What several kinds of work have in common. Short: it stands on a phone, above the minutes. */

export const personalData: Caution = {
  'zh-Hans': '切勿上传姓名、身份证号、电话、住址等个人信息。',
  'zh-Hant': '切勿上傳姓名、身分證字號、電話、住址等個人資料。',
  en: 'Never upload names, ID numbers, phone numbers, addresses or other personal data.',
};

export const unpublishedFiles: Caution = {
  'zh-Hans': '切勿上传涉密文件和未公开的内部文件。',
  'zh-Hant': '切勿上傳機密文件及未公開的內部文件。',
  en: 'Never upload classified files or internal files that are not public.',
};

export const unpublishedFigures: Caution = {
  'zh-Hans': '切勿上传未公布的数据和含个人信息的底册。',
  'zh-Hant': '切勿上傳未公布的數據及含個人資料的底冊。',
  en: 'Never upload unpublished figures or registers with personal data.',
};

export const contracts: Caution = {
  'zh-Hans': '切勿上传报价、合同原文和对方的商业秘密。',
  'zh-Hant': '切勿上傳報價、合約原文及對方的營業秘密。',
  en: 'Never upload prices, contract texts or the other side’s trade secrets.',
};

export const secretsInCode: Caution = {
  'zh-Hans': '切勿上传密码、密钥和真实用户数据。',
  'zh-Hant': '切勿上傳密碼、金鑰及真實使用者資料。',
  en: 'Never upload passwords, keys or real users’ data.',
};
