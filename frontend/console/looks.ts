import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The product's own colours, which know light and dark by themselves. */
export const looks = EditorView.theme({
  '&': { height: '100%', color: 'var(--lc-ink)', backgroundColor: 'var(--lc-panel)', fontSize: '13.5px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", "Noto Sans CJK SC", monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--lc-ink)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--lc-ink)' },
  '.cm-gutters': {
    color: 'var(--lc-secondary)',
    backgroundColor: 'var(--lc-panel)',
    borderRight: '1px solid var(--lc-line)',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 12px', minWidth: '20px' },
  '.cm-activeLine': { backgroundColor: 'var(--lc-hover)' },
  '.cm-activeLineGutter': { color: 'var(--lc-ink)', backgroundColor: 'var(--lc-hover)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--lc-selection) !important' },
  '.cm-matchingBracket': { backgroundColor: 'var(--lc-selection) !important', outline: '1px solid var(--lc-line-strong)' },
  '.cm-placeholder': { color: 'var(--lc-secondary)' },
  '.cm-tooltip': {
    color: 'var(--lc-ink)',
    backgroundColor: 'var(--lc-panel)',
    border: '1px solid var(--lc-line-strong)',
    borderRadius: '5px',
    boxShadow: '0 4px 16px light-dark(rgb(30 36 48 / 16%), rgb(0 0 0 / 50%))',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--lc-ink) !important',
    backgroundColor: 'var(--lc-selection) !important',
  },
  '.cm-completionDetail': { color: 'var(--lc-secondary)', fontStyle: 'normal', marginLeft: '12px' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
});

export const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--lc-accent-text)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--lc-good-text)' },
  { tag: [tags.number, tags.bool, tags.atom], color: 'var(--lc-warn-text)' },
  { tag: tags.comment, color: 'var(--lc-secondary)', fontStyle: 'italic' },
  { tag: [tags.standard(tags.variableName), tags.definition(tags.variableName)], color: 'var(--lc-accent-text)' },
  { tag: tags.operator, color: 'var(--lc-secondary)' },
]);
