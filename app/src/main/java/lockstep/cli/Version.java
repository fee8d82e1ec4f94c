package lockstep.cli;

import picocli.CommandLine.IVersionProvider;

/** The version line: ours, and the Java and system it runs on, which is what a report of a fault needs. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String own = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "lockstep " + (own == null ? "(not packaged)" : own) + " (Java " + System.getProperty("java.version") + ", "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")"
        };
    }
}
