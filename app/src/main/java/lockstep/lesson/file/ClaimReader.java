package lockstep.lesson.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lockstep.explore.ExploreLimits;
import lockstep.lab.Examination;
import lockstep.lesson.Break;
import lockstep.lesson.Challenge;
import lockstep.lesson.Claim;
import lockstep.lesson.Conditions;
import lockstep.lesson.Ending;
import lockstep.lesson.Knob;
import lockstep.lesson.LessonException;
import lockstep.lesson.Proof;
import lockstep.lesson.Requirements;
import lockstep.lesson.Template;

/** Reads steps of the kinds {@code break} and {@code prove}, which are about all interleavings of a program. */
final class ClaimReader {
    static final List<String> BREAK_KEYS = List.of(
            "kind",
            "id",
            "title",
            "objective",
            "program",
            "expect",
            "races",
            "states",
            "seconds",
            "switches",
            "hints",
            "debrief");
    static final List<String> PROVE_KEYS = List.of(
            "kind",
            "id",
            "title",
            "objective",
            "program",
            "knobs",
            "expect",
            "races",
            "states",
            "seconds",
            "start",
            "reference",
            "hints",
            "outcomes",
            "debrief");
    static final List<String> EXPLORE_KEYS = List.of("program", "expect", "races", "states", "seconds");
    private static final int HINTS = 3;
    private static final int MOST_SWITCHES = 100;
    private static final int MOST_STATES = 1_000_000;
    private static final int STATES = 200_000;
    private static final int MOST_SECONDS = 30;
    private static final int SECONDS = 5;

    /** For the states, so that the runner has the heap that most runs have and one that waits can serve either. */
    private static final int MEMORY_MIB = 64;

    private final StepSource source;
    private final Section step;

    ClaimReader(StepSource source, Section step) {
        this.source = source;
        this.step = step;
    }

    Break readBreak() throws LessonException {
        return new Break(
                source.id(step),
                step.text("title"),
                step.text("objective"),
                source.program(step),
                claim(),
                (int) step.number("switches", 1, MOST_SWITCHES, 0),
                step.has("hints") ? hints() : List.of(),
                source.pages(step, "debrief"));
    }

    Challenge readProve() throws LessonException {
        Template program = source.program(step);
        List<Knob> knobs = new KnobReader(step, program).read();
        Conditions conditions = source.conditions(step);
        Claim claim = claim();
        return new Challenge(
                source.id(step),
                step.text("title"),
                step.text("objective"),
                program,
                knobs,
                conditions,
                new Proof(List.of(conditions.profile()), 0, new Examination("", "", List.of()), claim.racesRefused()),
                Optional.empty(),
                new Requirements(0, Set.of()),
                0,
                "",
                ChallengeReader.startValues(step, "start", knobs),
                Ending.WRONG,
                ChallengeReader.values(step, "reference", knobs),
                hints(),
                sentences(),
                source.pages(step, "debrief"),
                Optional.of(claim));
    }

    /** Reads the {@code explore} of a challenge. */
    static Claim beside(StepSource source, Section explore) throws LessonException {
        Claim claim = new ClaimReader(source, explore).claim();
        return explore.has("program")
                ? new Claim(
                        claim.expectation(), claim.racesRefused(), claim.limits(), Optional.of(source.program(explore)))
                : claim;
    }

    private Claim claim() throws LessonException {
        String races = step.word("races", new String[] {"note", "refuse"}, word -> word, Optional.of("note"));
        ExploreLimits limits = new ExploreLimits(
                (int) step.number("states", 1, MOST_STATES, STATES),
                Duration.ofSeconds(step.number("seconds", 1, MOST_SECONDS, SECONDS)),
                MEMORY_MIB);
        return new Claim(
                step.has("expect") ? Optional.of(step.text("expect")) : Optional.empty(),
                races.equals("refuse"),
                limits,
                Optional.empty());
    }

    private List<String> hints() throws LessonException {
        List<String> hints = new ArrayList<>(step.texts("hints"));
        if (hints.size() != HINTS || new HashSet<>(hints).size() != HINTS) {
            throw step.fault(
                    "hints", "there are " + hints.size() + " hints", "write three: clue, pointer, nearly the answer");
        }
        return hints;
    }

    private Map<Ending, String> sentences() throws LessonException {
        Map<Ending, String> sentences = new EnumMap<>(Ending.class);
        if (step.has("outcomes")) {
            Section outcomes = step.section("outcomes", List.of("solved", "wrong", "failed", "stopped"));
            for (Ending ending : Ending.values()) {
                if (outcomes.has(ending.label())) {
                    sentences.put(ending, outcomes.text(ending.label()));
                }
            }
        }
        return sentences;
    }
}
