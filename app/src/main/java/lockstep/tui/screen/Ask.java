package lockstep.tui.screen;

import lockstep.explore.StepCommand;
import lockstep.session.Place;

/** What screens ask for. Those marked {@linkplain #answered answered} hold back keys until the answer is there. */
public sealed interface Ask extends lockstep.tui.loop.Command {
    /** Whether an answer in {@link News} follows at once, which the next key must see. */
    default boolean answered() {
        return true;
    }

    /** Opens the game where the learner was; the opening program for a newcomer. */
    record Begin() implements Ask {}

    /** Opens a place. */
    record Open(Place place) implements Ask {}

    /** Opens the step after one. */
    record OpenNext(String stepId) implements Ask {}

    /** Keeps where the learner is. */
    record Keep(Place place) implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** The last page of a reading step was seen. */
    record ReadToTheEnd(String stepId) implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Runs a prediction's program; the conditions are its header. */
    record Bet(String stepId, int choice, String conditions) implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Turns a knob. */
    record Turn(String stepId, String knobId, String value) implements Ask {}

    /** Keeps what is written so far; its news come when they come, and hold back no key. */
    record Write(String stepId, String knobId, String text) implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Marks or unmarks a line. */
    record Mark(String stepId, int mark) implements Ask {}

    /** Puts the knobs back. */
    record Reset(String stepId) implements Ask {}

    /** Plays an attempt. */
    record Attempt(String stepId) implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Has the program of a step looked at over all interleavings and then stepped. */
    record Stepper(String stepId) implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Has something done with the program that is stepped. */
    record Command(StepCommand command) implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Asks how the live run stands. */
    record Look() implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Ends the live run. */
    record Stop() implements Ask {
        @Override
        public boolean answered() {
            return false;
        }
    }

    /** Shows the hints so far, and one more if asked or if there is none yet. */
    record Hints(String stepId, boolean oneMore) implements Ask {}

    /** Opens what a solved challenge was about. */
    record Debrief(String stepId) implements Ask {}
}
