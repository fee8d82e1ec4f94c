package lockstep.engine.value;

/**
 * Whether the guarded containers of a run must lock. It is set before the second thread starts, by the only thread there
 * is, and stays set: so a plain read of it is never too old.
 */
final class Guard {
    private boolean shared;

    boolean isShared() {
        return shared;
    }

    void share() {
        shared = true;
    }
}
