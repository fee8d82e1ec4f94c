package lockstep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.lesson.FilledProgram;
import lockstep.lesson.Template;

/** Shows filled programs line by line. */
final class Programs {
    private Programs() {}

    static List<ProgramLine> lines(FilledProgram program, Template template) {
        Map<Integer, Integer> marks = new HashMap<>();
        Map<Integer, Boolean> marked = new HashMap<>();
        for (int i = 0; i < program.marks().size(); i++) {
            FilledProgram.Mark mark = program.marks().get(i);
            marks.put(mark.line(), i + 1);
            marked.put(mark.line(), mark.marked());
        }
        List<ProgramLine> lines = new ArrayList<>();
        for (int number = 1; number <= program.lines().size(); number++) {
            String text = program.lines().get(number - 1);
            String origin = template.lines().get(program.origins().get(number - 1) - 1);
            lines.add(new ProgramLine(
                    number,
                    text,
                    marks.getOrDefault(number, 0),
                    marked.getOrDefault(number, false),
                    !origin.strip().equals(text.strip())));
        }
        return lines;
    }
}
