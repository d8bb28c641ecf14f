package org.liancun.explore.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Children;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;

/** The hierarchy as an indented list that fetches what is opened. */
final class TreePane extends Div {

  private static final String KEY = "event.detail.key";

  private static final String MARKS =
      """
      if (this.listensForMarks) return;
      this.listensForMarks = true;
      const tell = event => {
        const key = this.getEventContext(event).item?.key;
        if (key === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent('lc-mark', {detail: {key}}));
      };
      this.addEventListener('click',
        event => (event.ctrlKey || event.metaKey || event.shiftKey) && tell(event), true);
      this.addEventListener('keydown', event => event.key.toLowerCase() === 'm' && tell(event));
      """;

  private final TreeGrid<Entry> grid = new TreeGrid<>();
  private final Lines lines;
  private final Map<String, Entry> open = new HashMap<>();
  private Set<String> marked = Set.of();

  TreePane(Supplier<Children> children, Known known, Gestures gestures) {
    lines = new Lines(children, known);
    addClassNames("lc-pane", "lc-side");
    var head = new Div(new Span(getTranslation("explore.tree")));
    head.addClassName("lc-pane-head");
    grid.addClassName("lc-tree");
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
    grid.setSizeFull();
    grid.getElement().setAttribute("aria-label", getTranslation("explore.tree"));
    grid.addHierarchyColumn(Entry::shortName).setFlexGrow(1).setTooltipGenerator(Entry::name);
    grid.addColumn(this::count)
        .setTextAlign(ColumnTextAlign.END)
        .setWidth("72px") // measured once it would keep the width of the county seen first
        .setFlexGrow(0)
        .setTooltipGenerator(this::countInWords);
    grid.setDataProvider(lines);
    grid.addItemClickListener(event -> gestures.select(event.getItem().code(), false));
    // The name is part of the toggle, and whoever clicks a name wants to see what it is.
    grid.addExpandListener(
        event -> told(event.isFromClient(), event.getItems(), code -> unfold(code, gestures)));
    grid.addCollapseListener(
        event -> told(event.isFromClient(), event.getItems(), code -> fold(code, gestures)));
    grid.setPartNameGenerator(entry -> marked.contains(entry.code()) ? "lc-marked" : null);
    listenForMarks(gestures);
    add(head, grid);
  }

  /** With a key held a click on a name neither opens nor closes what is below it. */
  private void listenForMarks(Gestures gestures) {
    grid.addAttachListener(attached -> grid.getElement().executeJs(MARKS));
    grid.getElement()
        .addEventListener(
            "lc-mark",
            event -> {
              var key = event.getEventData().get(KEY).asString();
              var entry = grid.getDataCommunicator().getKeyMapper().get(key);
              if (entry != null) {
                gestures.toggle(entry.code());
              }
            })
        .addEventData(KEY);
  }

  /** Marks the lines of these as picked out and no others. */
  void mark(Set<String> codes) {
    var before = marked;
    marked = codes;
    Stream.concat(before.stream(), codes.stream())
        .filter(code -> before.contains(code) != codes.contains(code))
        .map(lines.known::get)
        .filter(Objects::nonNull)
        .forEach(lines::refreshItem);
  }

  /** Shows the hierarchy below a root with these of its nodes open, and no others. */
  void show(Entry root, Collection<Entry> opened) {
    lines.root = root;
    lines.refreshAll();
    grid.collapse(List.copyOf(open.values()));
    open.clear();
    opened.forEach(entry -> setOpen(entry, true));
  }

  /** Opens or closes one node without telling anybody. */
  void setOpen(Entry entry, boolean isOpen) {
    if (isOpen) {
      open.put(entry.code(), entry);
      grid.expand(entry);
    } else {
      open.remove(entry.code());
      grid.collapse(entry);
    }
  }

  /** Marks one line, or none; brings it into view if asked to. */
  void select(@Nullable Entry entry, boolean reveal) {
    if (entry == null) {
      grid.deselectAll();
    } else {
      grid.select(entry);
      if (reveal && isShown(entry)) {
        grid.scrollToItem(entry);
      }
    }
  }

  private boolean isShown(Entry entry) {
    return lines.root != null && lines.known.isBelow(entry, lines.root, open::containsKey);
  }

  private static void unfold(String code, Gestures gestures) {
    gestures.unfold(code, false);
    gestures.select(code, false);
  }

  private static void fold(String code, Gestures gestures) {
    gestures.fold(code);
    gestures.select(code, false);
  }

  private static void told(boolean fromClient, Collection<Entry> items, Consumer<String> consumer) {
    if (fromClient) {
      items.stream().map(Entry::code).forEach(consumer);
    }
  }

  /** Villages where there are several, else members: what one asks of a level. */
  private String count(Entry entry) {
    return countIn(entry, ".short");
  }

  private String countInWords(Entry entry) {
    return countIn(entry, ".count");
  }

  /** Without any members nobody has brought a list of them, so that the number is not known. */
  private String countIn(Entry entry, String form) {
    if (countsVillages(entry)) {
      return getTranslation("explore.villages" + form, entry.villages());
    }
    return entry.members() == null || entry.members() == 0
        ? ""
        : getTranslation("explore.members" + form, entry.members());
  }

  private static boolean countsVillages(Entry entry) {
    return entry.level().compareTo(Level.BRANCH) < 0 && entry.villages() != null;
  }

  private static final class Lines extends AbstractBackEndHierarchicalDataProvider<Entry, Void> {

    private final transient Supplier<Children> children;
    private final transient Known known;
    private transient @Nullable Entry root;

    Lines(Supplier<Children> children, Known known) {
      this.children = children;
      this.known = known;
    }

    @Override
    public @Nullable Entry getParent(Entry entry) {
      return entry.equals(root) ? null : known.above(entry);
    }

    @Override
    public int getItemIndex(Entry entry, HierarchicalQuery<Entry, Void> query) {
      return entry.equals(root) ? 0 : known.position(entry);
    }

    @Override
    public Object getId(Entry entry) {
      return entry.code();
    }

    @Override
    public boolean hasChildren(Entry entry) {
      return entry.children() > 0;
    }

    @Override
    public int getChildCount(HierarchicalQuery<Entry, Void> query) {
      var parent = query.getParent();
      return parent == null ? (root == null ? 0 : 1) : parent.children();
    }

    @Override
    protected Stream<Entry> fetchChildrenFromBackEnd(HierarchicalQuery<Entry, Void> query) {
      var parent = query.getParent();
      if (parent == null) {
        query.getOffset();
        query.getLimit();
        return Stream.ofNullable(root);
      }
      return lines(parent, query.getOffset(), query.getLimit()).stream();
    }

    private List<Entry> lines(Entry parent, int skip, int limit) {
      return children.get().below(parent.code(), skip, limit).items();
    }
  }
}
