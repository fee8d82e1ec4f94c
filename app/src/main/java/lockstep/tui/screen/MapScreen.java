package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import lockstep.session.CourseView;
import lockstep.session.Place;
import lockstep.session.StepKind;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.term.Style;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Line;
import lockstep.tui.draw.Scroll;
import lockstep.tui.draw.Stars;

/**
 * The course with what has been done in it.
 *
 * @param course the course
 * @param cursor the step chosen, counted over all lessons, from 0
 */
public record MapScreen(CourseView course, int cursor) implements Screen {
    /** From so many columns on, each step says what it is. */
    private static final int WIDE = 50;

    /** Columns of stars and points, with a gap before them. */
    private static final int SCORE = 10;

    /** Opens the map at a step, or at the first that is not done. */
    public static MapScreen at(CourseView course, String stepId) {
        List<CourseView.StepView> steps = steps(course);
        int firstOpen = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(stepId)) {
                return new MapScreen(course, i);
            }
            if (firstOpen < 0 && !steps.get(i).done()) {
                firstOpen = i;
            }
        }
        return new MapScreen(course, Math.max(0, firstOpen));
    }

    private static List<CourseView.StepView> steps(CourseView course) {
        return course.lessons().stream().flatMap(l -> l.steps().stream()).toList();
    }

    @Override
    public String title() {
        String title = course.title().replaceFirst("^Lockstep: *", "");
        return title.isEmpty() ? "" : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    @Override
    public String status() {
        List<CourseView.StepView> scored =
                steps(course).stream().filter(CourseView.StepView::scored).toList();
        int stars = scored.stream().mapToInt(CourseView.StepView::stars).sum();
        return "★ " + stars + " of " + 3 * scored.size();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter/n", "open"),
                new KeyHint("↑↓/k j", "choose"),
                new KeyHint("1-9", "lesson"),
                new KeyHint("i", "help"),
                new KeyHint("q", "leave"));
    }

    @Override
    public Turn key(Key key, Room room) {
        List<CourseView.StepView> steps = steps(course);
        if (Keys.go(key) && !steps.isEmpty()) {
            return Turn.to(this, new Ask.Open(new Place(steps.get(cursor).id(), 0, 0)));
        }
        int digit = Keys.digit(key);
        if (digit >= 1 && digit <= course.lessons().size()) {
            int before = course.lessons().subList(0, digit - 1).stream()
                    .mapToInt(lesson -> lesson.steps().size())
                    .sum();
            return Turn.to(new MapScreen(course, Math.min(before, steps.size() - 1)));
        }
        int moved = Math.max(0, Math.min(steps.size() - 1, cursor + Keys.scroll(key, room.rows())));
        return Turn.to(new MapScreen(course, moved));
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> lines = new ArrayList<>();
        int selected = 0;
        int number = 0;
        for (int i = 0; i < course.lessons().size(); i++) {
            CourseView.LessonView lesson = course.lessons().get(i);
            if (i > 0) {
                lines.add(Line.EMPTY);
            }
            lines.add(Line.of((i + 1) + "  ", Style.KEY).with(lesson.title(), Style.STRONG));
            for (CourseView.StepView step : lesson.steps()) {
                if (number == cursor) {
                    selected = lines.size();
                }
                lines.add(line(step, number++ == cursor, canvas.columns()));
            }
        }
        int from = Scroll.clamp(selected - canvas.rows() / 2, lines.size(), canvas.rows());
        Line.drawAll(canvas, lines, from);
        Scroll.draw(canvas, from, lines.size());
    }

    private static Line line(CourseView.StepView step, boolean chosen, int columns) {
        String kind =
                switch (step.kind()) {
                    case READ -> "read";
                    case PREDICT -> "predict";
                    case CHALLENGE -> "challenge";
                    case BREAK -> "break";
                    case PROVE -> "prove";
                };
        Line line = Line.of(chosen ? " ▸ " : "   ", Style.ACCENT)
                .with(step.done() ? "✓ " : "  ", Style.GOOD)
                .with(step.title(), chosen ? Style.SELECTION : step.done() ? Style.NORMAL : Style.STRONG);
        int room = Math.min(columns, 76) - line.width() - 2;
        String stars =
                !step.scored() ? "" : step.stars() > 0 ? Stars.of(step.stars()) + " " + step.points() : Stars.of(0);
        boolean wide = columns >= WIDE;
        String what = wide || step.kind() == StepKind.READ ? kind : "";
        String score = wide ? " ".repeat(Math.max(0, SCORE - stars.length())) + stars : stars;
        return room > what.length() + score.length()
                ? line.with(" ".repeat(room - what.length() - score.length()) + what, Style.DIM)
                        .with(score, Style.WARN)
                : line;
    }
}
