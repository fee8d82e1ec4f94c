package lockstep.engine.race;

/**
 * A load or store that nothing orders with a store, or a store with a load, of the same thing by another thread.
 *
 * @param name what both touch, as the program calls it: {@code counter}, {@code account.balance}, {@code table[3]}
 * @param earlier the one that was seen first
 * @param later the other one
 */
public record Race(String name, Side earlier, Side later) {
    /**
     * One of the two.
     *
     * @param thread the thread's name
     * @param line of the program, from 1
     * @param write whether it stores
     */
    public record Side(String thread, int line, boolean write) {}
}
