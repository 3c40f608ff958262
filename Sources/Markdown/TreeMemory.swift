import CCMark

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The memory of libcmark's trees on one thread: handed out piece after piece, taken back a tree at a time.
///
/// Parsing asks for memory many times for each line of a text and returns it all together, so that a general allocator
/// takes longer than libcmark itself. Trees end in the reverse order of their beginning and never change threads.
struct TreeMemory {
    /// How far the memory was used when a tree began.
    struct Mark {
        fileprivate let chunk: UnsafeMutableRawPointer
        fileprivate let used: Int
    }

    /// The newest chunk. Each begins with the address of the one before it and its own size.
    private var chunk: UnsafeMutableRawPointer
    private var used: Int
    private var capacity: Int

    private init?(capacity: Int) {
        guard let chunk = malloc(capacity) else { return nil }
        chunk.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
        chunk.storeBytes(of: capacity, toByteOffset: 8, as: Int.self)
        self.chunk = chunk
        self.capacity = capacity
        used = Self.header
    }

    /// What a chunk or a piece begins with: sixteen bytes, so that pieces stay aligned for every C type.
    private static let header = 16
    private static let firstCapacity = 512 * 1024
    private static let largestGrowth = 64 * 1024 * 1024

    var mark: Mark { Mark(chunk: chunk, used: used) }

    /// Takes back everything handed out since the mark.
    mutating func release(to mark: Mark) {
        while chunk != mark.chunk, let previous = chunk.load(as: UnsafeMutableRawPointer?.self) {
            free(chunk)
            chunk = previous
        }
        capacity = chunk.load(fromByteOffset: 8, as: Int.self)
        used = mark.used
    }

    fileprivate mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        guard size >= 0, size < Int.max / 4 else { return nil }
        let needed = Self.header + (size + 15) & ~15
        if used + needed > capacity, !grow(for: needed) { return nil }
        let piece = chunk + used + Self.header
        (piece - Self.header).storeBytes(of: needed - Self.header, as: Int.self)
        used += needed
        return piece
    }

    private mutating func grow(for needed: Int) -> Bool {
        let next = max(min(capacity * 2, Self.largestGrowth), needed + Self.header)
        guard let chunk = malloc(next) else { return false }
        chunk.storeBytes(of: self.chunk, as: UnsafeMutableRawPointer?.self)
        chunk.storeBytes(of: next, toByteOffset: 8, as: Int.self)
        self.chunk = chunk
        capacity = next
        used = Self.header
        return true
    }

    fileprivate mutating func reallocate(_ piece: UnsafeMutableRawPointer, to size: Int) -> UnsafeMutableRawPointer? {
        let room = (piece - Self.header).load(as: Int.self)
        if size <= room { return piece }
        // Growing buffers are mostly the last piece, which can grow where it stands.
        let start = piece - chunk
        if start + room == used, size < capacity - start - 16 {
            let rounded = (size + 15) & ~15
            (piece - Self.header).storeBytes(of: rounded, as: Int.self)
            used = start + rounded
            return piece
        }
        let larger = allocate(size)
        larger?.copyMemory(from: piece, byteCount: room)
        return larger
    }

    fileprivate mutating func discard(_ piece: UnsafeMutableRawPointer) {
        let room = (piece - Self.header).load(as: Int.self)
        let start = piece - chunk
        if start + room == used { used = start - Self.header }
    }

    // MARK: One memory for each thread

    /// This thread's memory, nil when the system has none to give.
    static var ofThisThread: UnsafeMutablePointer<TreeMemory>? {
        if let known = pthread_getspecific(threadKey) { return known.assumingMemoryBound(to: TreeMemory.self) }
        guard let memory = TreeMemory(capacity: firstCapacity) else { return nil }
        let pointer = UnsafeMutablePointer<TreeMemory>.allocate(capacity: 1)
        pointer.initialize(to: memory)
        pthread_setspecific(threadKey, pointer)
        return pointer
    }

    private static let threadKey: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { pointer in
            #if canImport(Darwin)
                let memory = pointer.assumingMemoryBound(to: TreeMemory.self)
            #else
                guard let memory = pointer?.assumingMemoryBound(to: TreeMemory.self) else { return }
            #endif
            free(memory.pointee.chunk)
            memory.deallocate()
        }
        return key
    }()

    /// The functions through which libcmark reaches this thread's memory; they live as long as the process.
    nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
        let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        functions.initialize(
            to: cmark_mem(
                calloc: { count, size in
                    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
                    guard !overflow, let piece = TreeMemory.ofThisThread?.pointee.allocate(Int(bytes)) else { abort() }
                    memset(piece, 0, bytes)
                    return piece
                },
                realloc: { piece, size in
                    guard let memory = TreeMemory.ofThisThread,
                        let larger = piece.map({ memory.pointee.reallocate($0, to: Int(size)) })
                            ?? memory.pointee.allocate(Int(size))
                    else { abort() }
                    return larger
                },
                free: { piece in
                    if let piece { TreeMemory.ofThisThread?.pointee.discard(piece) }
                }))
        return functions
    }()
}
