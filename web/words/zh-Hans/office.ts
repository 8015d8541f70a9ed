/** Words of the pages behind the office page. Its type is the type of every language's. */
export const office = {
  once: '链接只在这里显示这一次。请现在复制，亲自交给本人：谁拿到它，谁就能用。',
  linkLabel: '链接',
  until: (day: string) => `${day}前有效`,
  cancel: '不了',
  saved: '已保存。',
  invitations: {
    title: '还没用掉的邀请',
    none: '现在没有还没用掉的邀请。',
    withdraw: '撤回',
    numbered: (n: number) => `邀请 ${n}`,
  },
  leads: {
    title: (team: string) => `谁负责“${team}”`,
    intro:
      '负责人能看这个团队的看板、做决定，也能邀请别的负责人。一个团队可以有几位负责人。谁什么时候登录过，没有记录。',
    none: '还没有负责人，所以谁也看不到这个团队的看板。',
    own: '您自己',
    disabled: '账号已停用',
    remove: '不再负责',
    removeText: (name: string) =>
      `${name} 马上就看不到这个团队的看板。这个团队还没用掉的邀请同时作废。做过的决定都留着。`,
    removeConfirm: '确定',
    invite: '邀请负责人',
    inviteText: '会得到一个只能用一次的链接，七天内有效。没有账号的人用它建账号，有账号的人登录后接受。',
    make: '做一个邀请链接',
    back: '返回团队',
    poster: '打印加入海报',
  },
  accounts: {
    title: '账号',
    intro: '负责人和管理员的账号。一般同事没有账号。谁什么时候登录过，没有记录。',
    roles: { administrator: '管理员', lead: '负责人' },
    leads: (teams: string) => `负责：${teams}`,
    noTeams: '没有负责的团队',
    between: '、',
    disable: '停用',
    disableText: (name: string) =>
      `${name} 马上在所有设备上退出，不能再登录；可能留着的邀请链接同时作废。做过的决定都留着，以后可以恢复。`,
    disableConfirm: '停用账号',
    enable: '恢复',
    password: '重设密码',
    passwordText: (name: string) =>
      `会得到一个给 ${name} 的链接，24 小时内有效，只能用一次。用它设好新密码后，${name} 在其他设备上会退出。操作记录里会写明是您做的。`,
    passwordMake: '做一个重设密码的链接',
    passwordMade: (name: string) => `给 ${name} 的链接做好了。`,
    invite: '邀请管理员',
    inviteText:
      '管理员管团队、账号、任务目录和设置；团队的看板仍然只给负责人看。最好有两位管理员：一位忘了密码，另一位能帮忙。',
    make: '做一个邀请链接',
  },
  invited: {
    title: '接受邀请',
    lead: (team: string) => `您受邀负责“${team}”：看它的看板，做决定，也能邀请别的负责人。`,
    administrator: '您受邀成为管理员：管团队、账号、任务目录和设置。',
    fresh: '第一次用？设一个用户名和密码：',
    submit: '接受邀请',
    submitting: '正在接受……',
    haveAccount: '已经有账号？登录后接受',
    signedInAs: (name: string) => `您正用 ${name} 登录着。`,
    take: (name: string) => `用 ${name} 接受`,
    other: '改用另一个账号',
    already: '您已经有这个权限了，链接没有用掉，可以交给别人。',
    toBoard: '去看板',
    goneNew: '请邀请您的人再发一个链接。',
  },
  password: {
    title: '设一个新密码',
    intro: (name: string) => `给账号 ${name} 设一个新密码。设好后，其他设备上都会退出。`,
    submit: '换成新密码',
    goneTitle: '这个链接不能用了',
    goneText: '重设密码的链接只能用一次，24 小时内有效。请管理员再做一个。',
    own: '改密码',
    ownText: '改好以后，其他设备全部退出。',
    current: '现在的密码',
    fresh: '新密码',
    done: '密码改好了，其他设备都已退出。',
  },
  settings: {
    title: '设置',
    nameTitle: '单位名称',
    nameText: '显示在加入页、看板、海报和报告上。改了马上生效，已经打印的不会变。',
    name: '单位名称',
    save: '保存',
    floorTitle: '公布人数下限',
    floorText: '一个数至少要有这么多人的记录才公布。越高越看不出是谁，能看到的数也越少。永远不能低于 5。',
    floor: '至少多少人',
    people: (n: number) => `${n} 人`,
    floorNow: '现在是这样',
    comparable: (now: number, then: number) =>
      now === 0
        ? '现在各团队看板上还没有可以对比的数。'
        : `现在各团队看板上一共有 ${now} 类任务可以对比；改后有 ${then} 类${then < now ? `，${now - then} 类会消失` : ''}。`,
    raise: (n: number) =>
      `保存后，少于 ${n} 人的数马上撤下，看板随即重算。以后凑够 ${n} 个人的新记录才会公布；不到 ${n} 个人的团队，自己的看板上不会有数。`,
    lower: (n: number) =>
      `保存后重算看板：以前因为不到下限而没列出的数会出现。以后凑够 ${n} 个人的新记录就会公布，单个人更容易被猜到。`,
    floorSave: '改下限',
    recalculating: '已保存，正在重算看板……',
    recalculated: '已保存，看板已经重算。',
    steps: '只能选这几档：看板上的人数也只说这几档，改下限不会让人看出更多。',
  },
  audit: {
    title: '操作记录',
    intro:
      '这里只记负责人和管理员做了什么，只有日期，没有钟点。一般同事的操作（加入、记录、修改、删除、退出、提意见）从来不记。',
    ownOnly: '您看到的是您负责的团队和您自己账号的记录。',
    team: '团队',
    all: '全部',
    older: '看更早的',
    none: '还没有记录。',
  },
};

export type OfficeWords = typeof office;
