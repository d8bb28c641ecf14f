package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Rule;
import org.liancun.pairing.scoring.Score;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Words;

/** What a pair is worth rule by rule, and by which facts. */
final class Reasons extends Div {

  private static final int HUNDRED = 100;

  Reasons(Candidate candidate, boolean isRunning) {
    var scores = candidate.card().scores();
    if (scores.isEmpty()) {
      add(new Paragraph(said(PlanCard.withoutReason(isRunning))));
    }
    scores.forEach(score -> add(reason(candidate, score)));
  }

  private Component reason(Candidate candidate, Score score) {
    int highest = candidate.weights().of(score.rule()) * Rule.FULLY;
    var name = new Span(said(Words.rule(score.rule())));
    var points = new Span(number(score.points()) + " / " + number(highest));
    points.addClassName("lc-number");
    var line = new Div(name, points);
    line.addClassName("lc-reason-head");
    var part = new Span();
    part.addClassName(RuleColour.of(score.rule()).style());
    part.getStyle().setWidth(Math.abs(score.points()) * HUNDRED / Math.max(1, highest) + "%");
    var bar = new Div(part);
    bar.addClassName("lc-score-bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    var sentence = new Span(said(score.sentence()));
    sentence.addClassName("lc-small");
    var reason = new Div(line, bar, sentence);
    var source = new Span(said(Words.source(score)));
    source.addClassNames("lc-small", "lc-secondary");
    reason.add(source);
    reason.addClassName("lc-reason");
    return reason;
  }

  private String number(long number) {
    return NumberFormat.getIntegerInstance(getLocale()).format(number);
  }

  private String said(Sentence sentence) {
    return Spoken.in(getLocale(), sentence);
  }
}
