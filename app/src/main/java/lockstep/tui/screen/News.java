package lockstep.tui.screen;

import java.util.List;
import lockstep.explore.StepView;
import lockstep.session.AttemptView;
import lockstep.session.Broken;
import lockstep.session.ChallengeView;
import lockstep.session.PredictResult;
import lockstep.tui.loop.Message;

/** What screens hear. */
public sealed interface News extends Message {
    /** Whether this answers an {@linkplain Ask#answered answered} question. */
    default boolean answers() {
        return false;
    }

    /** A screen that was asked for. */
    record Opened(Screen screen) implements News {
        @Override
        public boolean answers() {
            return true;
        }
    }

    /** The challenge as it stands now. */
    record Challenged(ChallengeView view) implements News {
        @Override
        public boolean answers() {
            return true;
        }
    }

    /** The challenge with what is written in it. */
    record Written(ChallengeView view) implements News {
        @Override
        public Object topic() {
            return Written.class;
        }
    }

    /**
     * The hints shown so far.
     *
     * @param of how many there are
     * @param price the points that one more takes off when the step is solved, or 0
     */
    record Hinted(String stepId, List<String> hints, int of, int price) implements News {
        @Override
        public boolean answers() {
            return true;
        }
    }

    /** Something could not be done; the learner is told and goes on. */
    record Refused(String why) implements News {
        @Override
        public boolean answers() {
            return true;
        }
    }

    /** How the live run stands. */
    record Live(LiveState state) implements News {
        @Override
        public Object topic() {
            return Live.class;
        }
    }

    /** A bet is decided. */
    record Decided(PredictResult result, LiveState live) implements News {}

    /** Correctness is known. */
    record Judged(AttemptView result, LiveState live) implements News {}

    /** The attempt is over; the title is the challenge's, for those who have moved on. */
    record Finished(String title, AttemptView result, LiveState live) implements News {}

    /** How the exploration before the first step goes on. */
    record Exploring(String progress) implements News {
        @Override
        public Object topic() {
            return Exploring.class;
        }
    }

    /** All interleavings of the program to be stepped were looked at; {@code witness} fails, or is empty. */
    record Explored(String verdict, String witness) implements News {}

    /** How the program that is stepped stands. */
    record Stepped(StepView view) implements News {
        @Override
        public Object topic() {
            return Stepped.class;
        }
    }

    /** The learner has made the program fail. */
    record BrokenByHand(Broken result) implements News {}

    /** The program cannot be stepped any more. */
    record SteppingEnded(String reason) implements News {}

    /** Something the learner should know once. */
    record Noted(String sentence) implements News {}
}
