/** What a key asks for on the canvas or the map; what the map has no use for it ignores. */
export type Act =
  | 'up'
  | 'down'
  | 'next'
  | 'previous'
  | 'linked'
  | 'linkedBefore'
  | 'choose'
  | 'open'
  | 'pairings'
  | 'mentorships'
  | 'resources'
  | 'responsibilities'
  | 'mark'
  | 'unmark'
  | 'pin'
  | 'moveUp'
  | 'moveDown'
  | 'moveRight'
  | 'moveLeft'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'closer'
  | 'undo'
  | 'redo'
  | 'help';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** A line of the help: the name of its text, and the keys. */
export type HelpLine = readonly [string, readonly string[]];

const ACTS: Readonly<Record<string, Act>> = {
  arrowup: 'up',
  arrowdown: 'down',
  arrowright: 'next',
  arrowleft: 'previous',
  n: 'linked',
  'shift n': 'linkedBefore',
  ' ': 'choose',
  enter: 'open',
  '1': 'pairings',
  '2': 'mentorships',
  '3': 'resources',
  '4': 'responsibilities',
  m: 'mark',
  escape: 'unmark',
  p: 'pin',
  'shift arrowup': 'moveUp',
  'shift arrowdown': 'moveDown',
  'shift arrowright': 'moveRight',
  'shift arrowleft': 'moveLeft',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
  z: 'closer',
  u: 'undo',
  'ctrl z': 'undo',
  r: 'redo',
  'ctrl y': 'redo',
  'ctrl shift z': 'redo',
  '?': 'help',
};

/** All that the help of the canvas lists, what one needs most first. */
export const CANVAS_HELP: readonly HelpLine[] = [
  ['walk', ['↑', '↓', '←', '→']],
  ['choose', ['Space']],
  ['open', ['Enter']],
  ['spread', ['1', '2', '3', '4']],
  ['linked', ['N', 'Shift N']],
  ['mark', ['M']],
  ['unmark', ['Esc']],
  ['markByMouse', ['Ctrl', 'Shift']],
  ['pin', ['P']],
  ['move', ['Shift ↑ ↓ ← →']],
  ['zoom', ['+', '−']],
  ['fit', ['0']],
  ['closer', ['Z']],
  ['undo', ['U', 'Ctrl Z']],
  ['redo', ['R', 'Ctrl Y']],
  ['help', ['?']],
];

const ON_MAP = ['choose', 'linked', 'mark', 'unmark', 'zoom', 'fit', 'closer', 'undo', 'redo', 'help'];

/** The same of the map, where the arrows lead to whatever lies there. */
export const MAP_HELP: readonly HelpLine[] = [
  ['walkMap', ['↑', '↓', '←', '→']],
  ...CANVAS_HELP.filter(([name]) => ON_MAP.includes(name)),
];

/** What a key asks for, or null: letters mean the same with the capitals locked. */
export function actOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): Act | null {
  if (altKey) return null;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const held = [ctrlKey || metaKey ? 'ctrl' : '', shiftKey && !isSign ? 'shift' : ''];
  return ACTS[[...held, key.toLowerCase()].filter((part) => part !== '').join(' ')] ?? null;
}
