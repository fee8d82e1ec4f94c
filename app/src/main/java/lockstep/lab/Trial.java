package lockstep.lab;

import lockstep.engine.RunSpec;

/**
 * One real run of a program, with its examination.
 *
 * @param spec the program and its conditions
 * @param examination what is called and checked
 */
public record Trial(RunSpec spec, Examination examination) {}
