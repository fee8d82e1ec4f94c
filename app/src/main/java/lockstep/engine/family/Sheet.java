package lockstep.engine.family;

import lockstep.engine.value.PyBytes;

/** A task of a pool on its way to a worker, or the answer on its way back. Immutable. */
final class Sheet {
    final long job;
    final long place;
    final boolean good;
    final PyBytes data;

    /**
     * @param job number of the {@link Job}
     * @param place of its part
     * @param good whether it is no exception
     * @param data pickled
     */
    Sheet(long job, long place, boolean good, PyBytes data) {
        this.job = job;
        this.place = place;
        this.good = good;
        this.data = data;
    }
}
