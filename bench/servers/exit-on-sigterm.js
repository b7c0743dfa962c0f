// Loaded by the check alone: a process that exits writes its compile cache, one that a signal ends does not.
process.once('SIGTERM', () => setTimeout(() => process.exit(), 100));
