package org.liancun.query.console.ui;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a plan what its operators do, beside the names that the database has for them. */
final class Operators {

  /** What plans are usually made of; names are the database's. */
  static final Set<String> KNOWN =
      Set.of(
          "AllNodesScan",
          "AntiSemiApply",
          "Apply",
          "Argument",
          "CacheProperties",
          "CartesianProduct",
          "DirectedAllRelationshipsScan",
          "DirectedRelationshipTypeScan",
          "Distinct",
          "Eager",
          "EagerAggregation",
          "EmptyRow",
          "Expand",
          "Filter",
          "IntersectionNodeByLabelsScan",
          "LetSemiApply",
          "Limit",
          "MultiNodeIndexSeek",
          "NodeByElementIdSeek",
          "NodeByLabelScan",
          "NodeCountFromCountStore",
          "NodeHashJoin",
          "NodeIndexContainsScan",
          "NodeIndexEndsWithScan",
          "NodeIndexScan",
          "NodeIndexSeek",
          "NodeIndexSeekByRange",
          "NodeUniqueIndexSeek",
          "Optional",
          "OptionalExpand",
          "OrderedAggregation",
          "OrderedDistinct",
          "PartialSort",
          "ProcedureCall",
          "ProduceResults",
          "Projection",
          "RelationshipCountFromCountStore",
          "Repeat",
          "RollUpApply",
          "SelectOrSemiApply",
          "SemiApply",
          "ShortestPath",
          "Skip",
          "Sort",
          "StatefulShortestPath",
          "SubtractionNodeByLabelsScan",
          "Top",
          "UndirectedAllRelationshipsScan",
          "UndirectedRelationshipTypeScan",
          "Union",
          "UnionNodeByLabelsScan",
          "Unwind",
          "ValueHashJoin",
          "VarLengthExpand");

  private static final Pattern OPERATOR = Pattern.compile("(?m)^( *)(\\w+)(\\([^)]*\\))?(?=  )");

  private Operators() {}

  /** {@return a plan with a few words after each operator that is known} */
  static String explained(String plan, UnaryOperator<String> translation) {
    return OPERATOR
        .matcher(plan)
        .replaceAll(found -> Matcher.quoteReplacement(explained(found, translation)));
  }

  private static String explained(MatchResult found, UnaryOperator<String> translation) {
    var name = found.group(2);
    return KNOWN.contains(name)
        ? found.group() + " [" + translation.apply("console.operator." + name) + "]"
        : found.group();
  }
}
