/** So many statements are remembered. */
export const MOST = 50;

/** What was run comes first, and stands there once. */
export function remembered(history: readonly string[], statement: string): string[] {
  const plain = statement.trim();
  if (!plain) return [...history];
  return [plain, ...history.filter((one) => one !== plain)].slice(0, MOST);
}

/** What this browser remembers under a key; nothing where that is no list of texts. */
export function recalled(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** A statement in one line, as a list shows it. */
export function line(statement: string, most: number): string {
  const plain = statement.replace(/\s+/g, ' ').trim();
  return plain.length > most ? plain.slice(0, most - 1) + '…' : plain;
}
