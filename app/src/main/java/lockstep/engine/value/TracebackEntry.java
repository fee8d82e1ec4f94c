package lockstep.engine.value;

import lockstep.python.code.CodeObject;
import lockstep.python.code.CompiledUnit;

/**
 * A place an exception passed on its way up.
 *
 * @param unit the source file
 * @param code the function
 * @param position of the instruction in the code
 */
public record TracebackEntry(CompiledUnit unit, CodeObject code, int position) {}
