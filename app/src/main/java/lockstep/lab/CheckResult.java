package lockstep.lab;

/**
 * What became of one check.
 *
 * @param holds whether it held
 * @param sentence the failure sentence with its values filled in; empty when it held
 */
public record CheckResult(boolean holds, String sentence) {}
