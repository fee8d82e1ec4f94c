package lockstep.python.compile;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.ExceptionRegion;

/**
 * Code guarded by one handler, in stretches: the cleanup that a jump runs on its way out is not guarded by the block it
 * leaves. Confined to one thread.
 */
final class Protected {
    private final CodeBuilder out;
    private final List<int[]> stretches = new ArrayList<>();
    private int from;

    Protected(CodeBuilder out) {
        this.out = out;
        this.from = out.position();
    }

    /** The code from here on is not guarded. */
    void suspend() {
        stretches.add(new int[] {from, out.position()});
    }

    /** The code from here on is guarded again. */
    void resume() {
        from = out.position();
    }

    /** Ends the guarded code here; its handler is at the label, which gets its position now or later. */
    void end() {
        suspend();
    }

    /**
     * Registers the stretches.
     *
     * @param handler position of the handler
     * @param register receives the exception
     */
    void guard(int handler, int register) {
        for (int[] stretch : stretches) {
            out.region(new ExceptionRegion(stretch[0], stretch[1], handler, register));
        }
    }
}
