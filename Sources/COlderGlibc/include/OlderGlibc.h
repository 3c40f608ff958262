// Nothing to call: the linker takes what is defined here in the place of functions of the newest C libraries.
