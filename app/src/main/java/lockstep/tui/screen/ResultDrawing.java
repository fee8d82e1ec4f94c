package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lockstep.session.AttemptView;
import lockstep.session.SpeedView;
import lockstep.term.Canvas;
import lockstep.term.Size;
import lockstep.term.Style;
import lockstep.tui.draw.Bars;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Markup;
import lockstep.tui.draw.ProgressBar;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.SpeedChart;
import lockstep.tui.draw.Stars;
import lockstep.tui.draw.Wrap;

/** Draws a result: verdict, stars, why, figures, what next. */
final class ResultDrawing {
    private static final int CHART_ROWS = 8;
    private static final int OUTPUT_LINES = 5;

    private ResultDrawing() {}

    static void draw(Canvas canvas, ResultScreen screen) {
        List<Line> lines = lines(screen, canvas.columns());
        int from = Scroll.clamp(screen.scroll(), lines.size(), canvas.rows());
        Line.drawAll(canvas, lines, from);
        Scroll.draw(canvas, from, lines.size());
    }

    static List<Line> lines(ResultScreen screen, int columns) {
        AttemptView result = screen.result();
        int width = Math.min(columns - 2, ReadScreen.TEXT_COLUMNS);
        List<Line> lines = new ArrayList<>();
        verdict(lines, result, width);
        if (result.scoring()) {
            lines.add(Line.EMPTY);
            scoring(lines, screen.live(), width);
        }
        if (!result.reasons().isEmpty()) {
            lines.add(Line.EMPTY);
        }
        for (String reason : result.reasons()) {
            lines.addAll(Wrap.spans(Markup.inline(reason, Style.NORMAL), width, "• ", "  "));
        }
        SpeedView speed = result.speed();
        if (speed != null) {
            lines.add(Line.EMPTY);
            speed(lines, speed, width);
        }
        if (!result.passed() && result.stars() == 0) {
            output(lines, screen.live());
        }
        if (!result.next().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(Wrap.spans(Markup.inline(result.next(), Style.NORMAL), width, "▸ ", "  "));
        }
        if (!result.saved() && !result.scoring()) {
            lines.add(Line.EMPTY);
            lines.addAll(Wrap.text("This attempt could not be saved.", width, Style.WARN));
        }
        return lines;
    }

    private static void verdict(List<Line> lines, AttemptView result, int width) {
        Style style = result.passed() ? Style.GOOD : result.stars() > 0 || result.busy() ? Style.WARN : Style.BAD;
        String sign = result.passed() ? "✓ " : result.stars() > 0 || result.busy() ? "~ " : "✗ ";
        List<Line> words = Wrap.spans(Markup.inline(result.verdict(), Style.STRONG), width - 2, "", "");
        for (int i = 0; i < words.size(); i++) {
            List<lockstep.tui.draw.Span> spans = new ArrayList<>();
            spans.add(new lockstep.tui.draw.Span(i == 0 ? sign : "  ", style));
            spans.addAll(words.get(i).spans());
            lines.add(new Line(spans));
        }
        if (result.stars() > 0 || result.passed()) {
            lines.add(Line.of("  " + Stars.of(result.stars()), Style.WARN)
                    .with(
                            result.scoring() || result.busy() ? "  so far" : "  " + result.points() + " points",
                            Style.NORMAL));
        }
    }

    private static void scoring(List<Line> lines, LiveState live, int width) {
        String phase = live.phase().isEmpty() ? "about to begin" : live.phase();
        lines.add(Line.of("Measuring speed: ", Style.NORMAL).with(phase, Style.DIM));
        lines.add(ProgressBar.line(Math.min(40, width), live.share()));
        lines.addAll(Wrap.text("You need not wait: the stars arrive wherever you are.", width, Style.DIM));
    }

    private static void speed(List<Line> lines, SpeedView speed, int width) {
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(new Bars.Bar("one worker", 1, "1.00x", Style.DIM));
        boolean narrow = width < 50;
        String figure = narrow ? times(speed.overSerial()) : times(speed.overSerial()) + " (" + interval(speed) + ")";
        bars.add(new Bars.Bar("you", speed.overSerial(), figure, Style.ACCENT));
        bars.add(
                new Bars.Bar("reference", speed.referenceOverSerial(), times(speed.referenceOverSerial()), Style.WARN));
        lines.addAll(drawn(width, bars.size(), canvas -> Bars.draw(canvas, bars)));
        if (narrow) {
            lines.add(Line.of("you: " + interval(speed), Style.DIM));
        }
        if (speed.chart().size() > 1) {
            lines.add(Line.EMPTY);
            List<SpeedChart.Point> points = speed.chart().stream()
                    .map(point -> new SpeedChart.Point(point.workers(), point.speedup(), point.reference()))
                    .toList();
            lines.addAll(drawn(Math.min(width, 60), CHART_ROWS, canvas -> SpeedChart.draw(canvas, points)));
            lines.addAll(Wrap.text("● you   ○ the reference   · twice the workers, twice the speed", width, Style.DIM));
        }
        lines.addAll(Wrap.text(speed.labelled(), width, Style.DIM));
    }

    private static String interval(SpeedView speed) {
        return times(speed.low()) + " to " + times(speed.high());
    }

    private static String times(double factor) {
        return String.format(Locale.ROOT, "%.2fx", factor);
    }

    /** Turns what draws on a canvas into lines, so that it scrolls with the text. */
    private static List<Line> drawn(int columns, int rows, java.util.function.Consumer<Canvas> drawing) {
        Canvas canvas = new Canvas(new Size(Math.max(1, columns), rows));
        drawing.accept(canvas);
        return Line.of(canvas.frame());
    }

    private static void output(List<Line> lines, LiveState live) {
        List<LiveState.OutputLine> printed = live.output();
        if (printed.isEmpty()) {
            return;
        }
        lines.add(Line.EMPTY);
        lines.add(Line.of("It printed", Style.DIM));
        for (LiveState.OutputLine line : printed.subList(Math.max(0, printed.size() - OUTPUT_LINES), printed.size())) {
            lines.add(Line.of("  " + line.text(), line.error() ? Style.BAD : Style.NORMAL));
        }
    }
}
