package lockstep.engine.compiled;

/** Translates one instruction: writes its code and changes the forms of registers as it does. */
@FunctionalInterface
interface Translation {
    /** Translates the instruction that the body stands at. */
    void instruction();
}
