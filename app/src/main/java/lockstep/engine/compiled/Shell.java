package lockstep.engine.compiled;

/** What differs between code that runs a frame and code that has none. */
interface Shell {
    int interpreterSlot();

    int threadSlot();

    /** Whether there is a frame. */
    boolean framed();

    /** Pushes the depth of the activation. */
    void pushDepth(Body body);

    /** Leaves the method to the loop. @param failed a guess did not hold */
    void leave(Body body, int position, boolean failed);

    /** Returns from the function with the object on the stack. */
    void returnObject(Body body);

    /** Suspends a generator at the position with the value in the scratch local. */
    void suspend(Body body, int position);

    /** Pushes the exception object of what lies in the scratch local. */
    void pushCaught(Body body);
}
