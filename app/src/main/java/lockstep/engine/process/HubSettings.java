package lockstep.engine.process;

import java.util.List;

/**
 * What a hub starts and how much of it.
 *
 * @param mainClass the children's main class, on this machine's own class path
 * @param arguments what it is given, before {@code spare} or {@code at-work}
 * @param machineOptions options of the children's Java machines
 * @param maximumProcesses children that may live at once; in the whole run four times as many
 */
public record HubSettings(String mainClass, List<String> arguments, List<String> machineOptions, int maximumProcesses) {
    public HubSettings {
        arguments = List.copyOf(arguments);
        machineOptions = List.copyOf(machineOptions);
    }
}
