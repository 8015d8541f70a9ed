import type { ActWords } from '../act-words.ts';
import { seatActs } from './seat-acts.ts';

const quoted = (name: string | undefined, otherwise: string) => (name ? `“${name}”` : otherwise);
const team = (name: string | undefined) => quoted(name, '一个团队');
const task = (name: string | undefined) => quoted(name, '一类任务');

/** Settings as the audit log names them. */
const said: Record<string | number, string> = {
  timeZone: '时区',
  typedAddress: '大家输入的地址',
  backupDaily: '每日备份',
};

export const acts: ActWords = {
  commandLine: '命令行',
  packs: { grassroots: '基层政务', general_office: '通用办公', software_team: '软件团队' },
  acts: {
    ...seatActs,
    office_set_up: ({ by, name }) => `${by} 设置了${quoted(name, '这个办公室')}`,
    office_renamed: ({ by, from, to }) =>
      to
        ? from
          ? `${by} 把单位名称从“${from}”改成“${to}”`
          : `${by} 把单位名称定为“${to}”`
        : `${by} 去掉了单位名称${quoted(from, '')}`,
    floor_changed: ({ by, from, to }) => `${by} 把公布人数下限从 ${from} 人改成 ${to} 人`,
    team_created: ({ by, name, team: now }) => `${by} 建立了团队${quoted(name ?? now, '')}`,
    team_renamed: ({ by, from, to, team: now }) =>
      `${by} 把团队${quoted(from, '')}改名为${quoted(to ?? now, '另一个名字')}`,
    team_moved: ({ by, team: moved, to }) =>
      to ? `${by} 把${team(moved)}移到“${to}”下面` : `${by} 把${team(moved)}移到最上层`,
    team_closed: ({ by, team: of }) => `${by} 关闭了${team(of)}：不再有人加入和记录`,
    team_reopened: ({ by, team: of }) => `${by} 重新开放了${team(of)}`,
    guidance_opened: ({ by, team: of }) => `${by} 让拿到加入链接的人都能看${team(of)}的经验`,
    guidance_closed: ({ by, team: of }) => `${by} 让${team(of)}的经验只给已加入的人看`,
    join_link_changed: ({ by, team: of }) => `${by} 给${team(of)}换了新的加入链接`,
    join_link_closed: ({ by, team: of }) => `${by} 关闭了${team(of)}的加入链接`,
    lead_invited: ({ by, team: of }) => (of ? `${by} 邀请了一位“${of}”的负责人` : `${by} 邀请了一位管理员`),
    invitation_withdrawn: ({ by, team: of }) =>
      of ? `${by} 撤回了“${of}”的一个负责人邀请` : `${by} 撤回了一个管理员邀请`,
    lead_joined: ({ by, team: of }) => (of ? `${by} 接受邀请，开始负责“${of}”` : `${by} 接受邀请，成为管理员`),
    lead_removed: ({ by, team: of, username = '' }) => `${by} 让 ${username} 不再负责${team(of)}`,
    team_handed_over: ({ by, from = '', to = '' }) => `${by} 把 ${from} 带的团队交给了 ${to}`,
    settings_changed: ({ by, name = '', to = '' }) => `${by} 改了设置：${said[name] ?? name} ${to}`,
    account_disabled: ({ by, username = '' }) => `${by} 停用了 ${username} 的账号`,
    account_enabled: ({ by, username = '' }) => `${by} 恢复了 ${username} 的账号`,
    password_link_made: ({ by, username = '' }) => `${by} 给 ${username} 做了一个重设密码的链接`,
    pack_added: ({ by, pack }) => `${by} 把${quoted(pack, '一个')}任务包加进了目录`,
    task_type_added: ({ by, task: of, name }) => `${by} 在目录里加了${task(name ?? of)}`,
    task_type_changed: ({ by, task: of, name, from, to }) =>
      from && to && to === name ? `${by} 把“${from}”改名为“${to}”` : `${by} 改了${task(of ?? name)}的名称或提醒`,
    task_types_merged: ({ by, task: of, from, to }) => `${by} 把${task(of ?? from)}并入${task(to)}`,
    task_type_unmerged: ({ by, task: of, from, to }) =>
      `${by} 把${task(of ?? from)}${to ? `从“${to}”里` : '重新'}分了出来`,
    task_type_archived: ({ by, task: of, name }) => `${by} 收起了${task(of ?? name)}，不再让人记`,
    task_type_restored: ({ by, task: of, name }) => `${by} 恢复了${task(of ?? name)}`,
    catalogue_ordered: ({ by, task: of, name, to }) =>
      to ? `${by} 把${task(of ?? name)}移到目录的第 ${to} 位` : `${by} 调整了目录的顺序`,
    tool_changed: ({ by, team: of, task: kind }) => `${by} 在${team(of)}注明：${task(kind)}换了工具`,
    trial_opened: ({ by, team: of, task: kind, closesOn }) =>
      `${by} 在${team(of)}开了${task(kind)}的抽签试验${closesOn ? `，${closesOn}结束` : ''}`,
    trial_cancelled: ({ by, team: of, task: kind }) => `${by} 取消了${team(of)}${task(kind)}的抽签试验`,
    event_marked: ({ by, team: of, name }) => `${by} 在${team(of)}的历史图上标了${quoted(name, '一件事')}`,
    event_unmarked: ({ by, team: of, name }) => `${by} 去掉了${team(of)}历史图上的标记${quoted(name, '')}`,
    decided: ({ by, team: of, task: kind, ruling }) =>
      `${by} 在${team(of)}给${task(kind)}做了决定${ruling ? `：${ruling}` : ''}`,
    burden_ended: ({ by, team: of, burden }) => `${by} 在${team(of)}取消了负担${quoted(burden, '')}`,
    burden_resumed: ({ by, team: of, burden }) => `${by} 撤销了在${team(of)}取消负担${quoted(burden, '')}`,
    tip_approved: ({ by, team: of, task: kind }) => `${by} 在${team(of)}采用了一条关于${task(kind)}的提示`,
    tip_rejected: ({ by, team: of, task: kind }) => `${by} 在${team(of)}没有采用一条关于${task(kind)}的提示`,
    feedback_answered: ({ by }) => `${by} 公开答复了一条意见`,
    feedback_discarded: ({ by }) => `${by} 删掉了一条意见`,
    file_imported: ({ by, team: of, file }) => `${by} 给${team(of)}导入了文件${quoted(file, '')}`,
    records_taken_out: ({ by, team: of, file }) => `${by} 把文件${quoted(file, '')}的记录从${team(of)}取出了`,
    token_made: ({ by, team: of, name }) => `${by} 给${team(of)}生成了程序令牌${quoted(name, '')}`,
    token_revoked: ({ by, team: of, name }) => `${by} 作废了${team(of)}的程序令牌${quoted(name, '')}`,
    everything_exported: ({ by }) => `${by} 导出了全部数据`,
  },
};
