import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { line, recalled, remembered } from './history';
import { colours, looks } from './looks';
import { NO_WORDS, offer, written, type Words } from './words';

interface Labels {
  readonly name: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const SHOWN = 120;

/**
 * An editor for statements. It fires `run` with the text when Ctrl or Cmd and Enter are pressed, and
 * `history` with what this browser remembers of the account.
 *
 * Tab leaves it, as every other field.
 */
export class LiancunEditor extends HTMLElement {
  private view: EditorView | null = null;
  private words: Words = NO_WORDS;
  private labels: Labels = { name: '', hint: '', kinds: {} };
  private kept = '';
  private account = '';

  connectedCallback(): void {
    this.view = this.open();
    this.tellHistory();
  }

  disconnectedCallback(): void {
    this.kept = this.text;
    this.view?.destroy();
    this.view = null;
  }

  /** The statement as it stands there. */
  get text(): string {
    return this.view?.state.doc.toString() ?? this.kept;
  }

  /** Says what everything is called, whose history this is, and what can be completed. */
  prepare(labels: Labels, account: string, words: Words): void {
    this.labels = labels;
    this.words = words;
    this.account = account;
    if (!this.view) return;
    this.kept = this.text;
    this.view.destroy();
    this.view = this.open();
    this.tellHistory();
  }

  /** Puts another statement there, which can be undone. */
  write(statement: string): void {
    this.kept = statement;
    this.view?.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: statement } });
    this.focus();
  }

  /** Puts back what was run, counted from the last. */
  recall(index: number): void {
    const statement = this.history[index];
    if (statement !== undefined) this.write(statement);
  }

  /** Runs what stands there, begun with a word or none. */
  run(prefix = ''): void {
    const text = this.text;
    this.store(remembered(this.history, text));
    this.tellHistory();
    this.dispatchEvent(new CustomEvent('run', { detail: { text: prefix + text } }));
  }

  override focus(): void {
    this.view?.focus();
  }

  private open(): EditorView {
    const run = Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (this.run(), true) }]));
    const state = EditorState.create({
      doc: this.kept,
      extensions: [
        run,
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        drawSelection(),
        history(),
        bracketMatching(),
        closeBrackets(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(colours),
        autocompletion({ override: [(context) => this.complete(context)], icons: false }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': this.labels.name, 'aria-multiline': 'true', tabindex: '0' }),
        placeholder(this.labels.hint),
        looks,
      ],
    });
    return new EditorView({ state, parent: this });
  }

  private complete(context: CompletionContext): CompletionResult | null {
    const before = context.state.sliceDoc(0, context.pos);
    const found = offer(before, this.words, context.explicit);
    if (!found) return null;
    const isName = found.kind !== 'keyword';
    return {
      from: found.from,
      validFor: /^[\p{L}\p{N}_]*$/u,
      options: found.words.map((word) => ({
        label: word,
        apply: isName ? written(word) : word,
        ...(isName ? { detail: this.labels.kinds[found.kind] ?? '' } : {}),
      })),
    };
  }

  private tellHistory(): void {
    const items = this.history;
    const lines = items.map((one) => line(one, SHOWN));
    this.dispatchEvent(new CustomEvent('history', { detail: { lines } }));
  }

  private get key(): string {
    return `liancun-console-${this.account}`;
  }

  /** Storage may be shut off; then nothing is remembered. */
  private get history(): string[] {
    try {
      return this.account ? recalled(localStorage.getItem(this.key)) : [];
    } catch {
      return [];
    }
  }

  private store(items: readonly string[]): void {
    try {
      if (this.account) localStorage.setItem(this.key, JSON.stringify(items));
    } catch {
      // What cannot be remembered is run all the same.
    }
  }
}

if (!customElements.get('liancun-editor')) customElements.define('liancun-editor', LiancunEditor);
