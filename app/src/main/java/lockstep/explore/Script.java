package lockstep.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.thread.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how many watched instructions each thread does in each piece of a schedule, so that operating-system threads
 * can be switched at the same points. Confined to one thread.
 */
final class Script {
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, List<Boolean>> apart = new HashMap<>();
    private boolean stepping;
    private int closed;
    private int loop = -1;

    private static final class Piece {
        final int thread;
        final boolean late;
        long places;
        boolean open = true;
        boolean expires;
        int task;
        int timer;

        Piece(int thread, boolean late) {
            this.thread = thread;
            this.late = late;
        }
    }

    /** A step of the schedule begins. */
    void step(int step) {
        for (int i = closed; i < pieces.size(); i++) {
            pieces.get(i).open = false;
        }
        closed = pieces.size();
        stepping = true;
        int actor = StateGraph.thread(step);
        Piece piece = new Piece(StateGraph.worker(actor), StateGraph.expires(step));
        piece.task = StateGraph.task(actor);
        piece.timer = StateGraph.alternative(step);
        pieces.add(piece);
    }

    /** What follows is one round of those without an end. */
    void loop() {
        loop = pieces.size();
    }

    /** Whether it goes round. */
    boolean loops() {
        return loop >= 0;
    }

    /** A thread has begun. */
    void started(int thread) {
        pieces.add(new Piece(thread, false));
    }

    /** A thread does a watched instruction. */
    void passed(int thread) {
        open(thread).places++;
    }

    /** A thread uses files, or the library something of the program's. @param step whether in a step of its own */
    void usesApart(int thread, boolean step) {
        apart.computeIfAbsent(thread, unknown -> new ArrayList<>()).add(step);
    }

    /** Returns for each thread which of those uses are steps, in order. */
    Map<Integer, List<Boolean>> apart() {
        return apart;
    }

    /** A thread stops. */
    void stopped(int thread) {
        open(thread).open = false;
    }

    /** A thread has to wait for something. @param timed whether only for a time */
    void waits(int thread, boolean timed) {
        Piece piece = open(thread);
        piece.open = false;
        // while there is one thread only, a wait that could not end otherwise ends by its deadline
        piece.expires = timed && !stepping;
    }

    private Piece open(int thread) {
        @Nullable Piece last = null;
        for (int i = pieces.size() - 1; i >= 0 && last == null; i--) {
            last = pieces.get(i).thread == thread ? pieces.get(i) : null;
        }
        if (last != null && last.open) {
            return last;
        }
        Piece piece = new Piece(thread, last != null && last.expires);
        pieces.add(piece);
        return piece;
    }

    /** Returns the turns of the threads. @param rounds how many, where it goes round */
    List<Turn> turns(int rounds) {
        List<Turn> turns = new ArrayList<>();
        for (Piece piece : pieces) {
            turns.add(new Turn(piece.thread, piece.places, piece.late, piece.task, piece.timer));
        }
        List<Turn> round = loop < 0 ? List.of() : List.copyOf(turns.subList(loop, turns.size()));
        for (int i = 1; i < rounds; i++) {
            turns.addAll(round);
        }
        return turns;
    }
}
