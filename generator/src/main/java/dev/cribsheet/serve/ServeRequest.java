package dev.cribsheet.serve;

import dev.cribsheet.BuildRequest;
import java.util.function.Consumer;

/**
 * What a server is asked to do.
 *
 * @param build the site; nothing is written to its output folder
 * @param host the address to listen on
 * @param port 0 takes any that is free
 * @param allowRemote lets it listen where other machines reach it
 * @param log is told what an author should know
 */
public record ServeRequest(
    BuildRequest build, String host, int port, boolean allowRemote, Consumer<String> log) {}
