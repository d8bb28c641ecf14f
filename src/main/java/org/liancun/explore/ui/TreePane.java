package org.liancun.explore.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;

/** The hierarchy as an indented list that fetches what is opened. */
final class TreePane extends Div {

  private final TreeGrid<Entry> grid = new TreeGrid<>();
  private final Lines lines;

  TreePane(
      Organization organization,
      Supplier<Viewpoint> viewpoint,
      Consumer<Entry> onSelect,
      Consumer<Entry> onOpen,
      Consumer<Entry> onClose) {
    lines = new Lines(organization, viewpoint);
    addClassNames("lc-pane", "lc-side");
    var head = new Div(new Span(getTranslation("explore.tree")), small("explore.tree.counts"));
    head.addClassName("lc-pane-head");
    grid.addClassName("lc-tree");
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
    grid.setSizeFull();
    grid.getElement().setAttribute("aria-label", getTranslation("explore.tree"));
    grid.addHierarchyColumn(Entry::shortName).setFlexGrow(1).setTooltipGenerator(Entry::name);
    grid.addColumn(this::count)
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0)
        .setTooltipGenerator(this::countInWords);
    grid.setDataProvider(lines);
    grid.addItemClickListener(event -> onSelect.accept(event.getItem()));
    // The name is part of the toggle, and whoever clicks a name wants to see what it is.
    grid.addExpandListener(
        event -> told(event.isFromClient(), event.getItems(), onOpen.andThen(onSelect)));
    grid.addCollapseListener(
        event -> told(event.isFromClient(), event.getItems(), onClose.andThen(onSelect)));
    add(head, grid);
  }

  /** Shows the hierarchy below a root with these of its nodes open. */
  void show(Entry root, Collection<Entry> opened) {
    lines.root = root;
    lines.refreshAll();
    grid.collapse(grid.getSelectedItems());
    grid.expand(root);
    grid.expand(opened);
  }

  /** Opens or closes one node without telling anybody. */
  void setOpen(Entry entry, boolean open) {
    if (open) {
      grid.expand(entry);
    } else {
      grid.collapse(entry);
    }
  }

  /** Marks one line, or none. */
  void select(@Nullable Entry entry) {
    if (entry == null) {
      grid.deselectAll();
    } else {
      grid.select(entry);
    }
  }

  private static void told(boolean fromClient, Collection<Entry> items, Consumer<Entry> consumer) {
    if (fromClient) {
      items.forEach(consumer);
    }
  }

  /** Villages where there are several, else members: what one asks of a level. */
  private String count(Entry entry) {
    var number = countsVillages(entry) ? entry.villages() : entry.members();
    return number == null ? "" : "%,d".formatted(number);
  }

  private @Nullable String countInWords(Entry entry) {
    if (countsVillages(entry)) {
      return getTranslation("explore.villages.count", entry.villages());
    }
    return entry.members() == null
        ? null
        : getTranslation("explore.members.count", entry.members());
  }

  private static boolean countsVillages(Entry entry) {
    return entry.level().compareTo(Level.BRANCH) < 0 && entry.villages() != null;
  }

  private Span small(String key) {
    var span = new Span(getTranslation(key));
    span.addClassNames("lc-small", "lc-secondary");
    return span;
  }

  private static final class Lines extends AbstractBackEndHierarchicalDataProvider<Entry, Void> {

    private final transient Organization organization;
    private final transient Supplier<Viewpoint> viewpoint;
    private transient @Nullable Entry root;

    Lines(Organization organization, Supplier<Viewpoint> viewpoint) {
      this.organization = organization;
      this.viewpoint = viewpoint;
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
      return organization.children(parent.code(), skip, limit, viewpoint.get()).items();
    }
  }
}
