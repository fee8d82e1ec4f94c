package lockstep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.lesson.FilledProgram;
import lockstep.lesson.Template;
import org.jspecify.annotations.Nullable;

/** Shows filled programs line by line. */
final class Programs {
    private Programs() {}

    /** Returns why what the learner has written is no program; null when it is one, or nobody has written. */
    static @Nullable ProgramFault fault(FilledProgram program) {
        if (program.written().isEmpty()) {
            return null;
        }
        return program.fault()
                .map(fault -> new ProgramFault(
                        fault.line(),
                        fault.column(),
                        fault.hint().isEmpty() ? fault.sentence() : fault.sentence() + ". " + fault.hint()))
                .orElse(null);
    }

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
            int place = program.origins().get(number - 1);
            String origin = template.lines().get(place - 1);
            lines.add(new ProgramLine(
                    number,
                    text,
                    marks.getOrDefault(number, 0),
                    marked.getOrDefault(number, false),
                    !program.isWritten(number) && !origin.strip().equals(text.strip()),
                    program.isWritten(number),
                    template.knobs(place)));
        }
        return lines;
    }
}
