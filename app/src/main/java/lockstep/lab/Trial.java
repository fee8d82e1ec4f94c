package lockstep.lab;

import lockstep.engine.RunSpec;

/**
 * One real run of a program, with its examination.
 *
 * @param spec the program and its conditions
 * @param examination what is called and checked
 * @param races whether the run looks for data races, which makes it slower
 */
public record Trial(RunSpec spec, Examination examination, boolean races) {
    /** A run that does not look for data races. */
    public Trial(RunSpec spec, Examination examination) {
        this(spec, examination, false);
    }
}
