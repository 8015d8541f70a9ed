/** After the office was closed for good; fetched only then. */
export const closed = {
  title: 'This office has been closed',
  text: 'Its data was wiped: nothing is noted any more, and nothing of before can be read. Thank you for having used it.',
  unsent:
    'Some of what you noted was never sent. It is on this device only, and nobody else can see it. Delete it when you no longer want it.',
  remove: 'Delete it from this device',
  removed: 'Deleted. Nothing is left on this device.',
};
