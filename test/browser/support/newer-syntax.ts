import { parseAst } from 'vite';

/** What Chrome 87 or Safari 14 cannot parse, or does not have, in a script as it is shipped; each with a piece of it. */
export function newerSyntax(script: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown, insideFunction: boolean): void => {
    if (Array.isArray(node)) for (const one of node) walk(one, insideFunction);
    if (!isNode(node)) return;
    const why = newer(node, insideFunction);
    if (why) found.push(`${why}: ${script.slice(node.start, node.start + 60)}`);
    const within = insideFunction || /Function/.test(node.type);
    for (const value of Object.values(node)) if (value && typeof value === 'object') walk(value, within);
  };
  walk(parseAst(script).body, false);
  return found;
}

/** Public fields came with Safari 14.1, blocks and private methods later, lookbehind with 16.4. */
function newer(node: AstNode, insideFunction: boolean): string | undefined {
  const regex = node.regex as { pattern: string; flags: string } | undefined;
  if (regex && (/\(\?<[=!]/.test(regex.pattern) || /[dv]/.test(regex.flags))) return 'regular expression';
  if (/^(PropertyDefinition|StaticBlock|PrivateIdentifier|AccessorProperty|ImportAttribute|Decorator)$/.test(node.type))
    return node.type;
  if (node.type === 'AwaitExpression' && !insideFunction) return 'await at the top';
  if (node.type === 'ForOfStatement' && node.await && !insideFunction) return 'await at the top';
  return undefined;
}

interface AstNode {
  type: string;
  start: number;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Unguarded calls of what those two do not have. */
export const newerCalls =
  /\.randomUUID\(|\bstructuredClone\(|\.showModal\(|\bObject\.(hasOwn|groupBy)\(|\bMap\.groupBy\(|\.findLast(Index)?\(|\.to(Sorted|Reversed|Spliced)\(|\bURL\.canParse\(|[\w\])]\.at\(-?\d|\bAbortSignal\.(timeout|any)\(|\bnew BroadcastChannel\b|\bnavigator\.locks\b|\bcookieStore\b|\bnew WeakRef\b|\brequestIdleCallback\(|\bIntl\.(Segmenter|ListFormat|DurationFormat)\b|\bPromise\.withResolvers\b|\bArray\.fromAsync\b|\(\?<[=!]/;

export const newerStyles =
  /:has\(|:is\(|:where\(|\d(?:dvh|svh|lvh)\b|@container|@layer|@scope|color-mix\(|oklch\(|&[\s.:[]|aspect-ratio:|[;{](?:inset|(?:padding|margin)-(?:inline|block)):/;
