/** The words that a statement may use, as the server hands them over. */
export interface Words {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly parameters: readonly string[];
}

/** What could stand at a place of a statement. */
export interface Offer {
  /** Where the word begins that is completed. */
  readonly from: number;
  readonly kind: 'label' | 'type' | 'property' | 'parameter' | 'keyword';
  readonly words: readonly string[];
}

export const NO_WORDS: Words = { labels: [], types: [], properties: [], parameters: [] };

const KEYWORDS = [
  'MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'ORDER BY', 'SKIP', 'LIMIT', 'DISTINCT', 'AS',
  'AND', 'OR', 'NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'CASE', 'WHEN', 'THEN',
  'ELSE', 'END', 'UNION', 'CALL', 'YIELD', 'EXISTS', 'COUNT', 'collect', 'count', 'coalesce', 'labels', 'nodes',
  'relationships', 'size', 'sum', 'toLower', 'type', 'EXPLAIN', 'PROFILE',
];

const WORD = /[\p{L}\p{N}_]*$/u;

/** Finds what could stand at the end of a text: what was typed before it says which kind of word. */
export function offer(before: string, words: Words, asked: boolean): Offer | null {
  const typed = WORD.exec(before)?.[0] ?? '';
  const from = before.length - typed.length;
  const lead = before.slice(0, from);
  if (lead.endsWith('$')) return { from, kind: 'parameter', words: words.parameters };
  if (/\[[^\[\]()]*[:|&!]\s*$/.test(lead)) return { from, kind: 'type', words: words.types };
  if (/(?:\([^()[\]{}]*|[\p{L}\p{N}_]\s*)[:|&!]\s*$/u.test(lead)) return { from, kind: 'label', words: words.labels };
  if (/[\p{L}\p{N}_)\]]\.$/u.test(lead)) return { from, kind: 'property', words: words.properties };
  if (/\([^()]*\{[^{}]*$|\[[^[\]]*\{[^{}]*$/.test(lead) && /[{,]\s*$/.test(lead))
    return { from, kind: 'property', words: words.properties };
  if (!typed && !asked) return null;
  return { from, kind: 'keyword', words: KEYWORDS };
}

/** A name as it can be written: in quotes where it is not a plain word. */
export function written(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : '`' + name.replaceAll('`', '``') + '`';
}
