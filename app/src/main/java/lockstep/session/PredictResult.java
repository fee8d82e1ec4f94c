package lockstep.session;

import lockstep.engine.Ended;

/**
 * What became of a bet.
 *
 * @param ended how the run ended
 * @param choice what was bet, from 0
 * @param answer the choice the run made right, from 0; -1 when it made none right
 * @param sentence what the run showed, with its numbers
 * @param explanation why, prose with simple markup
 */
public record PredictResult(Ended ended, int choice, int answer, String sentence, String explanation) {
    /** Whether the bet was right. */
    public boolean right() {
        return choice == answer;
    }
}
