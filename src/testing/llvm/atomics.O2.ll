; run: @counter(100) == 19075
; run: @exchange(5) == 510
; run: @compare(7) == 1760
; run: @widths(3) == 7730941197568
; run: @pointers() == 34
; run: @fences(9) == 10
; ModuleID = 'atomics.c'
source_filename = "atomics.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@plain = internal global i32 0, align 4
@count = internal global i32 0, align 4
@widths.b = internal global i8 0, align 1
@widths.h = internal global i16 0, align 2
@widths.l = internal global i64 0, align 8
@pointers.cells = internal global [2 x i32] [i32 3, i32 4], align 4
@pointers.p = internal global ptr null, align 4

; Function Attrs: nofree norecurse nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @counter(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %21

3:                                                ; preds = %1
  %4 = and i32 %0, 7
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %10, label %6

6:                                                ; preds = %3
  %7 = and i32 %0, 2147483640
  br label %33

8:                                                ; preds = %33
  %9 = icmp eq i32 %4, 0
  br i1 %9, label %21, label %10

10:                                               ; preds = %8, %3
  %11 = phi i32 [ 0, %3 ], [ %59, %8 ]
  %12 = icmp ne i32 %4, 0
  tail call void @llvm.assume(i1 %12)
  br label %13

13:                                               ; preds = %13, %10
  %14 = phi i32 [ %18, %13 ], [ %11, %10 ]
  %15 = phi i32 [ %19, %13 ], [ 0, %10 ]
  %16 = atomicrmw add ptr @plain, i32 %14 monotonic, align 4
  %17 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %18 = add nuw nsw i32 %14, 1
  %19 = add i32 %15, 1
  %20 = icmp eq i32 %19, %4
  br i1 %20, label %21, label %13, !llvm.loop !6

21:                                               ; preds = %8, %13, %1
  %22 = atomicrmw sub ptr @plain, i32 10 seq_cst, align 4
  %23 = atomicrmw and ptr @plain, i32 4095 acq_rel, align 4
  %24 = add nsw i32 %23, %22
  %25 = atomicrmw or ptr @plain, i32 12288 release, align 4
  %26 = xor i32 %24, %25
  %27 = atomicrmw xor ptr @plain, i32 85 seq_cst, align 4
  %28 = xor i32 %26, %27
  %29 = load atomic i32, ptr @plain acquire, align 4
  %30 = add nsw i32 %28, %29
  %31 = load atomic i32, ptr @count seq_cst, align 4, !tbaa !8
  %32 = add nsw i32 %30, %31
  ret i32 %32

33:                                               ; preds = %33, %6
  %34 = phi i32 [ 0, %6 ], [ %59, %33 ]
  %35 = phi i32 [ 0, %6 ], [ %60, %33 ]
  %36 = atomicrmw add ptr @plain, i32 %34 monotonic, align 4
  %37 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %38 = or disjoint i32 %34, 1
  %39 = atomicrmw add ptr @plain, i32 %38 monotonic, align 4
  %40 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %41 = or disjoint i32 %34, 2
  %42 = atomicrmw add ptr @plain, i32 %41 monotonic, align 4
  %43 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %44 = or disjoint i32 %34, 3
  %45 = atomicrmw add ptr @plain, i32 %44 monotonic, align 4
  %46 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %47 = or disjoint i32 %34, 4
  %48 = atomicrmw add ptr @plain, i32 %47 monotonic, align 4
  %49 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %50 = or disjoint i32 %34, 5
  %51 = atomicrmw add ptr @plain, i32 %50 monotonic, align 4
  %52 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %53 = or disjoint i32 %34, 6
  %54 = atomicrmw add ptr @plain, i32 %53 monotonic, align 4
  %55 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %56 = or disjoint i32 %34, 7
  %57 = atomicrmw add ptr @plain, i32 %56 monotonic, align 4
  %58 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %59 = add nuw nsw i32 %34, 8
  %60 = add i32 %35, 8
  %61 = icmp eq i32 %60, %7
  br i1 %61, label %8, label %33, !llvm.loop !9
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @exchange(i32 noundef %0) local_unnamed_addr #1 {
  store atomic i32 %0, ptr @plain release, align 4
  %2 = shl nsw i32 %0, 1
  %3 = atomicrmw xchg ptr @plain, i32 %2 seq_cst, align 4
  %4 = mul nsw i32 %3, 100
  %5 = load i32, ptr @plain, align 4, !tbaa !2
  %6 = add nsw i32 %4, %5
  ret i32 %6
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @compare(i32 noundef %0) local_unnamed_addr #1 {
  store i32 %0, ptr @plain, align 4, !tbaa !2
  %2 = add nsw i32 %0, 1
  %3 = cmpxchg ptr @plain, i32 %2, i32 50 seq_cst seq_cst, align 4
  %4 = extractvalue { i32, i1 } %3, 1
  %5 = extractvalue { i32, i1 } %3, 0
  %6 = cmpxchg weak ptr @plain, i32 %5, i32 60 acq_rel acquire, align 4
  %7 = extractvalue { i32, i1 } %6, 1
  %8 = extractvalue { i32, i1 } %6, 0
  %9 = select i1 %7, i32 1000, i32 0
  %10 = select i1 %4, i32 10000, i32 0
  %11 = mul nsw i32 %8, 100
  %12 = load i32, ptr @plain, align 4, !tbaa !2
  %13 = add i32 %12, %10
  %14 = add i32 %13, %9
  %15 = add i32 %14, %11
  ret i32 %15
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @widths(i32 noundef %0) local_unnamed_addr #0 {
  %2 = trunc i32 %0 to i8
  %3 = trunc i32 %0 to i16
  %4 = zext i32 %0 to i64
  %5 = shl i64 %4, 33
  br label %14

6:                                                ; preds = %14
  %7 = load i8, ptr @widths.b, align 1, !tbaa !8
  %8 = zext i8 %7 to i64
  %9 = load i16, ptr @widths.h, align 2, !tbaa !11
  %10 = zext i16 %9 to i64
  %11 = add nuw nsw i64 %10, %8
  %12 = load i64, ptr @widths.l, align 8, !tbaa !13
  %13 = add nsw i64 %11, %12
  ret i64 %13

14:                                               ; preds = %14, %1
  %15 = phi i32 [ 0, %1 ], [ %34, %14 ]
  %16 = atomicrmw add ptr @widths.b, i8 %2 seq_cst, align 1
  %17 = atomicrmw sub ptr @widths.h, i16 %3 seq_cst, align 2
  %18 = atomicrmw add ptr @widths.l, i64 %5 seq_cst, align 8
  %19 = atomicrmw add ptr @widths.b, i8 %2 seq_cst, align 1
  %20 = atomicrmw sub ptr @widths.h, i16 %3 seq_cst, align 2
  %21 = atomicrmw add ptr @widths.l, i64 %5 seq_cst, align 8
  %22 = atomicrmw add ptr @widths.b, i8 %2 seq_cst, align 1
  %23 = atomicrmw sub ptr @widths.h, i16 %3 seq_cst, align 2
  %24 = atomicrmw add ptr @widths.l, i64 %5 seq_cst, align 8
  %25 = atomicrmw add ptr @widths.b, i8 %2 seq_cst, align 1
  %26 = atomicrmw sub ptr @widths.h, i16 %3 seq_cst, align 2
  %27 = atomicrmw add ptr @widths.l, i64 %5 seq_cst, align 8
  %28 = atomicrmw add ptr @widths.b, i8 %2 seq_cst, align 1
  %29 = atomicrmw sub ptr @widths.h, i16 %3 seq_cst, align 2
  %30 = atomicrmw add ptr @widths.l, i64 %5 seq_cst, align 8
  %31 = atomicrmw add ptr @widths.b, i8 %2 seq_cst, align 1
  %32 = atomicrmw sub ptr @widths.h, i16 %3 seq_cst, align 2
  %33 = atomicrmw add ptr @widths.l, i64 %5 seq_cst, align 8
  %34 = add nuw nsw i32 %15, 6
  %35 = icmp eq i32 %34, 300
  br i1 %35, label %6, label %14, !llvm.loop !15
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @pointers() local_unnamed_addr #2 {
  store atomic i32 ptrtoint (ptr getelementptr inbounds nuw (i8, ptr @pointers.cells, i32 4) to i32), ptr @pointers.p seq_cst, align 4
  %1 = cmpxchg ptr @pointers.p, i32 ptrtoint (ptr getelementptr inbounds nuw (i8, ptr @pointers.cells, i32 4) to i32), i32 ptrtoint (ptr @pointers.cells to i32) seq_cst seq_cst, align 4
  %2 = extractvalue { i32, i1 } %1, 0
  %3 = atomicrmw xchg ptr @pointers.p, i32 %2 seq_cst, align 4
  %4 = inttoptr i32 %3 to ptr
  %5 = load i32, ptr %4, align 4, !tbaa !2
  %6 = mul nsw i32 %5, 10
  %7 = load atomic i32, ptr @pointers.p seq_cst, align 4
  %8 = inttoptr i32 %7 to ptr
  %9 = load i32, ptr %8, align 4, !tbaa !2
  %10 = add nsw i32 %9, %6
  ret i32 %10
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define hidden range(i32 -2147483647, -2147483648) i32 @fences(i32 noundef %0) local_unnamed_addr #3 {
  store i32 %0, ptr @plain, align 4, !tbaa !2
  fence seq_cst
  fence syncscope("singlethread") acq_rel
  %2 = load i32, ptr @plain, align 4, !tbaa !2
  %3 = add nsw i32 %2, 1
  ret i32 %3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { nofree norecurse nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!4, !4, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"short", !4, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"long long", !4, i64 0}
!15 = distinct !{!15, !10}
