package org.liancun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that what people read comes from the bundles. */
class HardCodedTextTests {

  private static final String SHEET_COLUMNS = "headers of columns and words of their cells";
  private static final String SHEET_TEXTS = "cells of the sample's sheets, as a clerk writes them";

  /** Chinese in a source that is not text to be read but data of the trade, and why. */
  private static final Map<String, String> CHINESE_IS_DATA =
      Map.ofEntries(
          Map.entry("api/ApiDescription.java", "the product's name"),
          Map.entry("api/UnitCard.java", "an example of a name, in the API's description"),
          Map.entry("api/UnitsController.java", "an example of a name, in the API's description"),
          Map.entry("ledger/PersonalNumbers.java", "headers of columns that are not read"),
          Map.entry("intake/Place.java", "a source as it is kept in the graph"),
          Map.entry("intake/divisions/DivisionEffects.java", "endings of official names"),
          Map.entry("ledger/SheetDates.java", "dates as people write them"),
          Map.entry("ledger/Cells.java", "words of cells"),
          Map.entry("ledger/Field.java", "endings of headers"),
          Map.entry("intake/TotalRows.java", "words of rows that add up"),
          Map.entry("intake/Header.java", "words of columns that add up"),
          Map.entry("ledger/Measure.java", "units as headers name them"),
          Map.entry("intake/records/HeaderUnits.java", "words of numbers in headers"),
          Map.entry("ledger/CellFaults.java", "words of numbers in cells"),
          Map.entry("intake/DivisionList.java", SHEET_COLUMNS),
          Map.entry("ledger/structure/StructureKinds.java", SHEET_COLUMNS),
          Map.entry("ledger/structure/PeopleKinds.java", SHEET_COLUMNS),
          Map.entry("assessment/AssessmentKinds.java", SHEET_COLUMNS),
          Map.entry("mentorship/MentorshipKinds.java", SHEET_COLUMNS),
          Map.entry("pairing/PairingKinds.java", SHEET_COLUMNS),
          Map.entry("rectification/RectificationKinds.java", SHEET_COLUMNS),
          Map.entry("responsibility/ResponsibilityKinds.java", SHEET_COLUMNS),
          Map.entry("sharing/SharingKinds.java", SHEET_COLUMNS),
          Map.entry("editing/Election.java", "the mark of a deputy's title"),
          Map.entry("query/Gist.java", "words that stand in any sentence"),
          Map.entry("query/Named.java", "numbers as sentences say them"),
          Map.entry("query/Parameter.java", "what villages' names end with"),
          Map.entry("organization/Entry.java", "endings of official names"),
          Map.entry("organization/Level.java", "words for levels in sheets"),
          Map.entry("organization/Naming.java", "endings of official names"),
          Map.entry("sample/county/Cadres.java", SHEET_TEXTS),
          Map.entry("sample/county/Committees.java", SHEET_TEXTS),
          Map.entry("sample/county/EverydayReviews.java", SHEET_TEXTS),
          Map.entry("sample/county/EverydayTies.java", SHEET_TEXTS),
          Map.entry("sample/county/GeneralBranches.java", SHEET_TEXTS),
          Map.entry("sample/county/Hierarchy.java", SHEET_TEXTS),
          Map.entry("sample/county/JointBranches.java", SHEET_TEXTS),
          Map.entry("sample/county/Liaisons.java", SHEET_TEXTS),
          Map.entry("sample/county/Mechanisms.java", SHEET_TEXTS),
          Map.entry("sample/county/Membership.java", SHEET_TEXTS),
          Map.entry("sample/county/Mentoring.java", SHEET_TEXTS),
          Map.entry("sample/county/Mergers.java", SHEET_TEXTS),
          Map.entry("sample/county/Names.java", SHEET_TEXTS),
          Map.entry("sample/county/Numerals.java", SHEET_TEXTS),
          Map.entry("sample/county/OtherTies.java", SHEET_TEXTS),
          Map.entry("sample/county/PartyGroups.java", SHEET_TEXTS),
          Map.entry("sample/county/PeopleSheets.java", SHEET_TEXTS),
          Map.entry("sample/county/Person.java", SHEET_TEXTS),
          Map.entry("sample/county/Post.java", SHEET_TEXTS),
          Map.entry("sample/county/Records.java", SHEET_TEXTS),
          Map.entry("sample/county/Rectification.java", SHEET_TEXTS),
          Map.entry("sample/county/RectificationResults.java", SHEET_TEXTS),
          Map.entry("sample/county/RectificationSteps.java", SHEET_TEXTS),
          Map.entry("sample/county/SamplePlan.java", SHEET_TEXTS),
          Map.entry("sample/county/Schooling.java", SHEET_TEXTS),
          Map.entry("sample/county/Settling.java", SHEET_TEXTS),
          Map.entry("sample/county/Strength.java", SHEET_TEXTS),
          Map.entry("sample/county/Ties.java", SHEET_TEXTS),
          Map.entry("sample/county/Township.java", SHEET_TEXTS),
          Map.entry("sample/county/Village.java", SHEET_TEXTS),
          Map.entry("sample/county/VillagerGroups.java", SHEET_TEXTS));

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:new\\s+(?:Button|Span|Div|Paragraph|H[1-6]|ListItem|NativeLabel|Text|Emphasis|Pre"
              + "|TextField|PasswordField|TextArea|ComboBox|Select|Checkbox|DatePicker|Details"
              + "|Dialog|Tab|MenuItem|Notification|RouterLink)(?:<[^>]*>)?"
              + "|\\.setText|\\.setLabel|\\.setPlaceholder|\\.setHelperText|\\.setErrorMessage"
              + "|\\.setTooltipText|\\.setAriaLabel|\\.setHeader|\\.setHeaderTitle|\\.setTitle"
              + "|\\.setPageTitle|\\.setEmptyStateText|\\.addItem|Notification\\.show"
              + "|@PageTitle)\\(\\s*\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  @Test
  void chineseStandsInTheBundles() {
    var found =
        Stream.of(Sources.java(), Sources.typeScript())
            .flatMap(sources -> sources.entrySet().stream())
            .filter(source -> CHINESE.matcher(source.getValue()).find())
            .map(source -> source.getKey().replace("src/main/java/org/liancun/", ""));

    assertThat(found).containsExactlyInAnyOrderElementsOf(CHINESE_IS_DATA.keySet());
  }

  @Test
  void componentsAreGivenNoTextOfTheirOwn() {
    var found = new TreeMap<String, String>();
    Sources.java()
        .forEach(
            (file, source) ->
                SHOWN
                    .matcher(source)
                    .results()
                    .filter(shown -> WORD.matcher(shown.group(1)).find())
                    .forEach(shown -> found.put(file, shown.group())));

    assertThat(found).isEmpty();
  }
}
