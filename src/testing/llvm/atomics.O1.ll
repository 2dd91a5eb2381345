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
  br i1 %2, label %15, label %3

3:                                                ; preds = %15, %1
  %4 = atomicrmw sub ptr @plain, i32 10 seq_cst, align 4
  %5 = atomicrmw and ptr @plain, i32 4095 acq_rel, align 4
  %6 = add nsw i32 %5, %4
  %7 = atomicrmw or ptr @plain, i32 12288 release, align 4
  %8 = xor i32 %6, %7
  %9 = atomicrmw xor ptr @plain, i32 85 seq_cst, align 4
  %10 = xor i32 %8, %9
  %11 = load atomic i32, ptr @plain acquire, align 4
  %12 = add nsw i32 %10, %11
  %13 = load atomic i32, ptr @count seq_cst, align 4, !tbaa !6
  %14 = add nsw i32 %12, %13
  ret i32 %14

15:                                               ; preds = %1, %15
  %16 = phi i32 [ %19, %15 ], [ 0, %1 ]
  %17 = atomicrmw add ptr @plain, i32 %16 monotonic, align 4
  %18 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %19 = add nuw nsw i32 %16, 1
  %20 = icmp eq i32 %19, %0
  br i1 %20, label %3, label %15, !llvm.loop !7
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
  %7 = load i8, ptr @widths.b, align 1, !tbaa !6
  %8 = zext i8 %7 to i64
  %9 = load i16, ptr @widths.h, align 2, !tbaa !10
  %10 = zext i16 %9 to i64
  %11 = add nuw nsw i64 %10, %8
  %12 = load i64, ptr @widths.l, align 8, !tbaa !12
  %13 = add nsw i64 %11, %12
  ret i64 %13

14:                                               ; preds = %1, %14
  %15 = phi i32 [ 0, %1 ], [ %19, %14 ]
  %16 = atomicrmw add ptr @widths.b, i8 %2 seq_cst, align 1
  %17 = atomicrmw sub ptr @widths.h, i16 %3 seq_cst, align 2
  %18 = atomicrmw add ptr @widths.l, i64 %5 seq_cst, align 8
  %19 = add nuw nsw i32 %15, 1
  %20 = icmp eq i32 %19, 300
  br i1 %20, label %6, label %14, !llvm.loop !14
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

attributes #0 = { nofree norecurse nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!4, !4, i64 0}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = !{!11, !11, i64 0}
!11 = !{!"short", !4, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"long long", !4, i64 0}
!14 = distinct !{!14, !8, !9}
