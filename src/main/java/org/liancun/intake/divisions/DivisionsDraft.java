package org.liancun.intake.divisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Change;
import org.liancun.intake.Draft;
import org.liancun.intake.Message;
import org.liancun.intake.StepCounter;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;
import org.liancun.organization.Recorder.Link;
import org.liancun.organization.Recorder.LinkKind;
import org.liancun.organization.Recorder.Named;

/**
 * What an official list changes.
 *
 * @param named rows that bring a name
 * @param placed rows that bring a place in the hierarchy
 * @param served villages that get a branch
 */
record DivisionsDraft(
    Recorder recorder,
    List<Change> changes,
    List<Message> notes,
    List<Division> named,
    List<Division> placed,
    List<Division> served)
    implements Draft {

  private static final int BATCH = 1_000;

  /** A branch is named, put below its township, and put at its village. */
  private static final int STEPS_OF_BRANCH = 3;

  @Override
  public Set<String> touched() {
    var touched = new HashSet<String>();
    named.forEach(division -> touched.add(division.code()));
    placed.forEach(division -> touched.add(division.code()));
    served.forEach(village -> touched.add(DivisionEffects.branchCode(village)));
    return touched;
  }

  @Override
  public int steps() {
    return named.size() + placed.size() + STEPS_OF_BRANCH * served.size();
  }

  @Override
  public void record(GraphTransaction tx, Provenance provenance, StepCounter counter) {
    var units = placed.stream().filter(division -> !division.isVillage()).toList();
    var villages = placed.stream().filter(Division::isVillage).toList();
    inBatches(
        named,
        counter,
        batch -> recorder.names(tx, batch.stream().map(DivisionsDraft::name).toList(), provenance));
    link(
        tx,
        LinkKind.PART_OF,
        units.stream().map(DivisionsDraft::place).toList(),
        provenance,
        counter);
    link(
        tx,
        LinkKind.LIES_IN,
        villages.stream().map(DivisionsDraft::place).toList(),
        provenance,
        counter);
    inBatches(
        served,
        counter,
        batch ->
            recorder.names(tx, batch.stream().map(DivisionsDraft::branch).toList(), provenance));
    link(
        tx,
        LinkKind.PART_OF,
        served.stream().map(DivisionsDraft::above).toList(),
        provenance,
        counter);
    link(
        tx,
        LinkKind.SERVES,
        served.stream().map(DivisionsDraft::service).toList(),
        provenance,
        counter);
  }

  private void link(
      GraphTransaction tx,
      LinkKind kind,
      List<Link> links,
      Provenance provenance,
      StepCounter counter) {
    inBatches(links, counter, batch -> recorder.links(tx, kind, batch, provenance));
  }

  private static <T> void inBatches(List<T> all, StepCounter counter, Consumer<List<T>> work) {
    for (int from = 0; from < all.size(); from += BATCH) {
      var batch = new ArrayList<>(all.subList(from, Math.min(from + BATCH, all.size())));
      work.accept(batch);
      counter.done(batch.size());
    }
  }

  private static Named name(Division division) {
    return new Named(
        division.code(),
        Objects.requireNonNull(division.level()),
        Naming.of(division.name()),
        division.place().source());
  }

  private static Link place(Division division) {
    return new Link(division.code(), division.upper(), null, division.place().source());
  }

  private static Named branch(Division village) {
    return new Named(
        DivisionEffects.branchCode(village),
        Level.BRANCH,
        Naming.of(DivisionEffects.branchName(village)),
        village.place().source());
  }

  private static Link above(Division village) {
    return new Link(
        DivisionEffects.branchCode(village), village.upper(), null, village.place().source());
  }

  private static Link service(Division village) {
    return new Link(
        DivisionEffects.branchCode(village), village.code(), null, village.place().source());
  }
}
