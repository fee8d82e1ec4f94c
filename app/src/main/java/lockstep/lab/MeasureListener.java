package lockstep.lab;

/** Hears how a measurement goes on. Called from the laboratory's thread; must not block. */
public interface MeasureListener {
    /**
     * @param phase what is being done, in a few words: "waiting for the machine", "warming up", "measuring"
     * @param done from 0 to 1
     */
    void progress(String phase, double done);
}
