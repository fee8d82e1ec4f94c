/** Random small programs on Lockstep and on CPython. */
@org.jspecify.annotations.NullMarked
package lockstep.engine.fuzz;
