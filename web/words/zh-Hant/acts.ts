import type { ActWords } from '../act-words.ts';
import { seatActs } from './seat-acts.ts';

const quoted = (name: string | undefined, otherwise: string) => (name ? `「${name}」` : otherwise);
const team = (name: string | undefined) => quoted(name, '一個團隊');
const task = (name: string | undefined) => quoted(name, '一類工作');

/** Settings as the audit log names them. */
const said: Record<string | number, string> = {
  timeZone: '時區',
  typedAddress: '大家輸入的位址',
  backupDaily: '每日備份',
};

export const acts: ActWords = {
  commandLine: '命令列',
  packs: { grassroots: '基層公務', general_office: '一般辦公', software_team: '軟體團隊' },
  acts: {
    ...seatActs,
    office_set_up: ({ by, name }) => `${by} 設定了${quoted(name, '這個辦公室')}`,
    office_renamed: ({ by, from, to }) =>
      to
        ? from
          ? `${by} 把單位名稱從「${from}」改成「${to}」`
          : `${by} 把單位名稱定為「${to}」`
        : `${by} 拿掉了單位名稱${quoted(from, '')}`,
    floor_changed: ({ by, from, to }) => `${by} 把公布人數下限從 ${from} 人改成 ${to} 人`,
    team_created: ({ by, name, team: now }) => `${by} 建立了團隊${quoted(name ?? now, '')}`,
    team_renamed: ({ by, from, to, team: now }) =>
      `${by} 把團隊${quoted(from, '')}改名為${quoted(to ?? now, '另一個名字')}`,
    team_moved: ({ by, team: moved, to }) =>
      to ? `${by} 把${team(moved)}移到「${to}」下面` : `${by} 把${team(moved)}移到最上層`,
    team_closed: ({ by, team: of }) => `${by} 關閉了${team(of)}：不再有人加入和記錄`,
    team_reopened: ({ by, team: of }) => `${by} 重新開放了${team(of)}`,
    guidance_opened: ({ by, team: of }) => `${by} 讓拿到加入連結的人都能看${team(of)}的經驗`,
    guidance_closed: ({ by, team: of }) => `${by} 讓${team(of)}的經驗只給已加入的人看`,
    join_link_changed: ({ by, team: of }) => `${by} 給${team(of)}換了新的加入連結`,
    join_link_closed: ({ by, team: of }) => `${by} 關閉了${team(of)}的加入連結`,
    lead_invited: ({ by, team: of }) => (of ? `${by} 邀請了一位「${of}」的負責人` : `${by} 邀請了一位管理員`),
    invitation_withdrawn: ({ by, team: of }) =>
      of ? `${by} 撤回了「${of}」的一個負責人邀請` : `${by} 撤回了一個管理員邀請`,
    lead_joined: ({ by, team: of }) => (of ? `${by} 接受邀請，開始負責「${of}」` : `${by} 接受邀請，成為管理員`),
    lead_removed: ({ by, team: of, username = '' }) => `${by} 讓 ${username} 不再負責${team(of)}`,
    team_handed_over: ({ by, from = '', to = '' }) => `${by} 把 ${from} 帶的團隊交給了 ${to}`,
    settings_changed: ({ by, name = '', to = '' }) => `${by} 改了設定：${said[name] ?? name} ${to}`,
    account_disabled: ({ by, username = '' }) => `${by} 停用了 ${username} 的帳號`,
    account_enabled: ({ by, username = '' }) => `${by} 恢復了 ${username} 的帳號`,
    password_link_made: ({ by, username = '' }) => `${by} 給 ${username} 做了一個重設密碼的連結`,
    pack_added: ({ by, pack }) => `${by} 把${quoted(pack, '一個')}工作包加進了目錄`,
    task_type_added: ({ by, task: of, name }) => `${by} 在目錄裡加了${task(name ?? of)}`,
    task_type_changed: ({ by, task: of, name, from, to }) =>
      from && to && to === name ? `${by} 把「${from}」改名為「${to}」` : `${by} 改了${task(of ?? name)}的名稱或提醒`,
    task_types_merged: ({ by, task: of, from, to }) => `${by} 把${task(of ?? from)}併入${task(to)}`,
    task_type_unmerged: ({ by, task: of, from, to }) =>
      `${by} 把${task(of ?? from)}${to ? `從「${to}」裡` : '重新'}分了出來`,
    task_type_archived: ({ by, task: of, name }) => `${by} 收起了${task(of ?? name)}，不再讓人記`,
    task_type_restored: ({ by, task: of, name }) => `${by} 恢復了${task(of ?? name)}`,
    catalogue_ordered: ({ by, task: of, name, to }) =>
      to ? `${by} 把${task(of ?? name)}移到目錄的第 ${to} 位` : `${by} 調整了目錄的順序`,
    tool_changed: ({ by, team: of, task: kind }) => `${by} 在${team(of)}註明：${task(kind)}換了工具`,
    trial_opened: ({ by, team: of, task: kind, closesOn }) =>
      `${by} 在${team(of)}開了${task(kind)}的抽籤試驗${closesOn ? `，${closesOn}結束` : ''}`,
    trial_cancelled: ({ by, team: of, task: kind }) => `${by} 取消了${team(of)}${task(kind)}的抽籤試驗`,
    event_marked: ({ by, team: of, name }) => `${by} 在${team(of)}的歷史圖上標了${quoted(name, '一件事')}`,
    event_unmarked: ({ by, team: of, name }) => `${by} 去掉了${team(of)}歷史圖上的標記${quoted(name, '')}`,
    decided: ({ by, team: of, task: kind, ruling }) =>
      `${by} 在${team(of)}給${task(kind)}做了決定${ruling ? `：${ruling}` : ''}`,
    burden_ended: ({ by, team: of, burden }) => `${by} 在${team(of)}取消了負擔${quoted(burden, '')}`,
    burden_resumed: ({ by, team: of, burden }) => `${by} 復原了在${team(of)}取消負擔${quoted(burden, '')}`,
    tip_approved: ({ by, team: of, task: kind }) => `${by} 在${team(of)}採用了一則關於${task(kind)}的提示`,
    tip_rejected: ({ by, team: of, task: kind }) => `${by} 在${team(of)}沒有採用一則關於${task(kind)}的提示`,
    feedback_answered: ({ by }) => `${by} 公開答覆了一則意見`,
    feedback_discarded: ({ by }) => `${by} 刪掉了一則意見`,
    file_imported: ({ by, team: of, file }) => `${by} 給${team(of)}匯入了檔案${quoted(file, '')}`,
    records_taken_out: ({ by, team: of, file }) => `${by} 把檔案${quoted(file, '')}的記錄從${team(of)}取出了`,
    token_made: ({ by, team: of, name }) => `${by} 給${team(of)}產生了程式權杖${quoted(name, '')}`,
    token_revoked: ({ by, team: of, name }) => `${by} 作廢了${team(of)}的程式權杖${quoted(name, '')}`,
    everything_exported: ({ by }) => `${by} 匯出了全部資料`,
  },
};
