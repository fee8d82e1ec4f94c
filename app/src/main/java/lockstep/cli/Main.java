package lockstep.cli;

/** The program's entry point. */
public final class Main {
    private Main() {}

    /**
     * Runs one command.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println("Lockstep");
    }
}
