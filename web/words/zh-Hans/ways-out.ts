/** What can be done with notes that cannot be sent as things are. */
export const waysOut = {
  unsent: {
    title: (n: number) => `${n}\u00a0条没发出的记录`,
    not_joined: '可能在别的设备上退出了，也可能是浏览器清掉了身份。用团队链接重新加入，或用迁移码搬回来，就会接着发。',
    team_closed: '团队停用了，所以发不出去。要是团队重新启用，会自动发出；换到别的团队，会发到那个团队。',
    again: '再发一次',
    keep: '存成文件',
    discard: '都不要了',
    sure: (n: number) => `真的不要这 ${n}\u00a0条了？删了就找不回来了。`,
    gone: '已经删掉了。',
  },
  closedTeam: {
    title: (team: string) => `「${team}」已经停用`,
    text: '不再收新的记录。您以前记的还是您的：可以看、可以下载、可以删，也可以退出。',
    mine: '看我的记录',
    another: '要换团队，打开新团队的加入链接就行。',
  },
};

export type WaysOutWords = typeof waysOut;
