package lockstep.lab.beside;

import java.util.List;

/** How far two outputs of one program are the same. */
public enum Agreement {
    /** To the letter. */
    IDENTICAL("identical"),
    /** But for the times they tell. */
    BUT_TIMES("identical but for the times they tell"),
    /** The same lines, times aside, in another order. */
    BUT_ORDER("the same lines in another order"),
    /** Otherwise. */
    DIFFERENT("different");

    private final String words;

    Agreement(String words) {
        this.words = words;
    }

    /** How it is said, after "the outputs are". */
    public String words() {
        return words;
    }

    /** Compares two outputs. */
    public static Agreement of(String ours, String theirs) {
        if (ours.equals(theirs)) {
            return IDENTICAL;
        }
        List<String> here = TimedLine.withoutTimes(ours);
        List<String> there = TimedLine.withoutTimes(theirs);
        if (here.equals(there)) {
            return BUT_TIMES;
        }
        boolean sameLines =
                here.stream().sorted().toList().equals(there.stream().sorted().toList());
        return sameLines ? BUT_ORDER : DIFFERENT;
    }

    /**
     * @return the number of the first line, from 1, that differs with times left aside; 0 where none does
     */
    public static int firstDifference(String ours, String theirs) {
        List<String> here = TimedLine.withoutTimes(ours);
        List<String> there = TimedLine.withoutTimes(theirs);
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            if (i >= here.size() || i >= there.size() || !here.get(i).equals(there.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
