package org.liancun.administration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphServer;
import org.liancun.graph.GraphState;
import org.liancun.intake.Intake;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Breach;
import org.liancun.organization.Soundness;
import org.liancun.sample.Sample;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Service;

/** What is stored, where, and whether it is sound; and how to be rid of the sample. */
@Service
public class Store {

  private final Graph graph;
  private final GraphServer server;
  private final GraphState state;
  private final Intake intake;
  private final Ledger ledger;
  private final Soundness soundness;
  private final String version;
  private final Path folder;

  Store(
      Graph graph,
      GraphServer server,
      GraphState state,
      Intake intake,
      Ledger ledger,
      Soundness soundness,
      ObjectProvider<BuildProperties> build,
      @Value("${liancun.data}") Path folder) {
    this.graph = graph;
    this.server = server;
    this.state = state;
    this.intake = intake;
    this.ledger = ledger;
    this.soundness = soundness;
    this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** {@return what runs here} */
  public Installation installation() {
    var running = state.status().isReady() ? graph.server() : null;
    return new Installation(version, folder.toString(), server.address(), server.isOwn(), running);
  }

  /** {@return how much of each kind there is} */
  public Counts counts() {
    return graph.read("administration/counts", Map.of(), Counts::of).getFirst();
  }

  /** {@return what of the sample is there, if it is} */
  public Optional<SampleContent> sample() {
    return graph
        .read("administration/of-import", Map.of("importId", Sample.IMPORT), SampleContent::of)
        .stream()
        .findFirst();
  }

  /** {@return what would go with the sample, and what is in the way} */
  public SampleRemoval removal(SampleContent content) {
    return new SampleRemoval(content, graph.readAll(tx -> ledger.dependents(Sample.IMPORT, tx)));
  }

  /**
   * Takes the sample out as a whole, with the changes that build on it.
   *
   * @param removal as it was agreed to; if anything is in the way, or more has been changed since,
   *     nothing goes
   * @param by who wants it
   */
  public Undoing removeSample(SampleRemoval removal, String by) {
    return removal.inTheWay().isEmpty()
        ? intake.undoWith(removal.sample().done(), removal.later(), by)
        : intake.undo(removal.sample().done(), by);
  }

  /** {@return every breach of a rule in the whole store} */
  public List<Breach> breaches() {
    return soundness.breaches();
  }
}
