import type { FeedbackWords } from '../zh-Hans/feedback.ts';

export const feedback: FeedbackWords = {
  title: 'Complain or suggest',
  lead: 'Unhappy with how AI is being pushed, or with this program? Have an idea? Write it here. It goes straight to the administrator, without your name, and not by way of your lead.',
  seenTitle: 'The administrator sees',
  seen: ['what you write', 'whether it is a complaint or a suggestion', 'the month it came in'],
  unseenTitle: 'What nobody can see, and is not stored',
  unseen: ['who you are, or your team', 'the day or the hour', 'your device or its network address'],
  style: 'Afraid of being known by your style? Keep it short, and put it differently from how you would say it.',
  kind: 'Which is it?',
  kinds: { complaint: 'A complaint', suggestion: 'A suggestion' },
  label: 'Your words',
  hint: 'No names, telephone or identity numbers please, and nothing out of documents.',
  left: (n) => (n === 1 ? '1\u00a0character left' : `${n}\u00a0characters left`),
  send: 'Send',
  sending: 'Sending…',
  empty: 'Nothing is written yet.',
  identity:
    'This looks as if it held a telephone, identity or card number, or an e-mail address, so it was not stored. Please take it out and send again.',
  notSent: 'No connection: it was not sent. What you wrote is still here; send it once you are connected.',
  sentTitle: 'It has arrived',
  sent: 'As it was not kept who you are, nobody can answer you alone. If the administrator answers in public, it stands at the end of “What works”.',
  receipt: (code) => `Your receipt: ${code}. Copy it down: it shows the answer, and is shown only now.`,
  receiptLabel: 'Have a receipt? Type it to read the answer',
  readAnswer: 'Read the answer',
  notAnswered: 'There is no answer yet.',
  noSuchReceipt: 'There is no such receipt, or what it was for has been deleted.',
  notConnected: 'No connection; try again once you are connected.',
  toAnswers: 'See what was answered so far',
  again: 'Write another',
  joinFirst:
    'You need to join a team before you can write. That only keeps outsiders from flooding the box: joining takes no name, and what you write is not tied to you.',
};
