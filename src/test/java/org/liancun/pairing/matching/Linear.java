package org.liancun.pairing.matching;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The same task for an independent exact solver, CP-SAT: a variable for each option, so many of
 * them at a party as it has places, and one at most that takes the party itself.
 */
final class Linear {

  private Linear() {}

  /** {@return whether the solver can be loaded on this machine} */
  static boolean isThere() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (RuntimeException | UnsatisfiedLinkError e) {
      return false;
    }
  }

  /** {@return what the best choice is worth, if it was proven within some seconds} */
  static OptionalLong best(Task task, int seconds) {
    var model = new CpModel();
    Map<String, List<Literal>> all = new HashMap<>();
    Map<String, List<Literal>> itself = new HashMap<>();
    var chosen = new ArrayList<Literal>();
    for (var option : task.options()) {
      var variable = model.newBoolVar("");
      chosen.add(variable);
      at(all, option.first()).add(variable);
      at(all, option.second()).add(variable);
      at(itself, option.second()).add(variable);
      if (!option.isHelp()) {
        at(itself, option.first()).add(variable);
      }
    }
    for (var party : task.parties()) {
      model.addLessOrEqual(sum(at(all, party.code())), party.capacity());
      model.addAtMostOne(at(itself, party.code()).toArray(Literal[]::new));
    }
    model.maximize(
        LinearExpr.weightedSum(
            chosen.toArray(Literal[]::new),
            task.options().stream().mapToLong(Option::weight).toArray()));
    var solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
    return solver.solve(model) == CpSolverStatus.OPTIMAL
        ? OptionalLong.of(Math.round(solver.objectiveValue()))
        : OptionalLong.empty();
  }

  private static LinearExpr sum(List<Literal> some) {
    return LinearExpr.sum(some.toArray(Literal[]::new));
  }

  private static List<Literal> at(Map<String, List<Literal>> lists, String code) {
    return lists.computeIfAbsent(code, any -> new ArrayList<>());
  }
}
