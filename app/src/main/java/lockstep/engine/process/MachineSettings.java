package lockstep.engine.process;

import java.util.List;

/**
 * The machines that children run on.
 *
 * @param mainClass the children's main class, on this machine's own class path
 * @param arguments what it is given, before {@code spare} or {@code at-work}
 * @param machineOptions options of the children's Java machines
 */
public record MachineSettings(String mainClass, List<String> arguments, List<String> machineOptions) {
    public MachineSettings {
        arguments = List.copyOf(arguments);
        machineOptions = List.copyOf(machineOptions);
    }
}
