; run: @classify(3) == 6
; run: @classify(70) == -70
; run: @classify(-4) == 7
; run: @sparse(1000000) == 3
; run: @sparse(7) == 1
; run: @strings(99) == 26465
; run: @loops(10) == 108
; run: @nested(12) == 1035
; run: @jumps(5) == 104
; run: @collatz(27) == 111
; run: @ackermann(2, 3) == 9
; run: @even(1000) == true
; run: @gcd(1071, 462) == 21
; run: @duff(23) == 276
; run: @select(3, 9) == 1493
; run: @wide(5000000000) == 5
; ModuleID = 'control.c'
source_filename = "control.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@.str = private unnamed_addr constant [2 x i8] c"?\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"alpha\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"beta\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"gamma\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"delta\00", align 1
@switch.table.classify = private unnamed_addr constant [6 x i32] [i32 100, i32 2, i32 4, i32 6, i32 9, i32 5], align 4
@switch.table.strings = private unnamed_addr constant [4 x ptr] [ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4], align 4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @classify(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp ult i32 %0, 6
  br i1 %2, label %11, label %5

3:                                                ; preds = %5
  %4 = sub nsw i32 0, %0
  br label %14

5:                                                ; preds = %1
  %6 = add i32 %0, -10
  %7 = icmp ult i32 %6, 71
  br i1 %7, label %3, label %8

8:                                                ; preds = %5
  %9 = icmp slt i32 %0, 0
  %10 = select i1 %9, i32 7, i32 8
  br label %14

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i32, ptr @switch.table.classify, i32 %0
  %13 = load i32, ptr %12, align 4
  br label %14

14:                                               ; preds = %11, %8, %3
  %15 = phi i32 [ %4, %3 ], [ %10, %8 ], [ %13, %11 ]
  ret i32 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 5) i32 @sparse(i32 noundef %0) local_unnamed_addr #0 {
  switch i32 %0, label %5 [
    i32 7, label %6
    i32 1000, label %2
    i32 1000000, label %3
    i32 -294967296, label %4
  ]

2:                                                ; preds = %1
  br label %6

3:                                                ; preds = %1
  br label %6

4:                                                ; preds = %1
  br label %6

5:                                                ; preds = %1
  br label %6

6:                                                ; preds = %1, %5, %4, %3, %2
  %7 = phi i32 [ 0, %5 ], [ 4, %4 ], [ 2, %2 ], [ 3, %3 ], [ 1, %1 ]
  ret i32 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -32896, 32640) i32 @strings(i32 noundef %0) local_unnamed_addr #0 {
  %2 = add i32 %0, -97
  %3 = icmp ult i32 %2, 4
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw ptr, ptr @switch.table.strings, i32 %2
  %6 = load ptr, ptr %5, align 4
  br label %7

7:                                                ; preds = %4, %1
  %8 = phi ptr [ @.str, %1 ], [ %6, %4 ]
  %9 = load i8, ptr %8, align 1, !tbaa !6
  %10 = sext i8 %9 to i32
  %11 = shl nsw i32 %10, 8
  %12 = getelementptr inbounds nuw i8, ptr %8, i32 1
  %13 = load i8, ptr %12, align 1, !tbaa !6
  %14 = sext i8 %13 to i32
  %15 = add nsw i32 %11, %14
  ret i32 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden range(i32 -2147483646, -2147483648) i32 @loops(i32 noundef %0) local_unnamed_addr #1 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %33

3:                                                ; preds = %1, %25
  %4 = phi i32 [ %31, %25 ], [ -2, %1 ]
  %5 = phi i32 [ %30, %25 ], [ -1, %1 ]
  %6 = phi i32 [ %29, %25 ], [ 1, %1 ]
  %7 = phi i32 [ %28, %25 ], [ 0, %1 ]
  %8 = phi i32 [ %27, %25 ], [ 0, %1 ]
  %9 = phi i32 [ %26, %25 ], [ 0, %1 ]
  switch i32 %8, label %10 [
    i32 3, label %25
    i32 8, label %33
    i32 0, label %18
  ]

10:                                               ; preds = %3
  %11 = zext i32 %5 to i33
  %12 = zext i32 %4 to i33
  %13 = mul i33 %11, %12
  %14 = lshr i33 %13, 1
  %15 = trunc nuw i33 %14 to i32
  %16 = add i32 %9, %6
  %17 = sub i32 %16, %15
  br label %18

18:                                               ; preds = %3, %10
  %19 = phi i32 [ %17, %10 ], [ %9, %3 ]
  br label %20

20:                                               ; preds = %18, %20
  %21 = phi i32 [ %22, %20 ], [ %19, %18 ]
  %22 = add nsw i32 %21, 2
  %23 = srem i32 %22, 3
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %20, !llvm.loop !7

25:                                               ; preds = %20, %3
  %26 = phi i32 [ %9, %3 ], [ %22, %20 ]
  %27 = add nuw nsw i32 %8, 1
  %28 = add nuw nsw i32 %7, 2
  %29 = add i32 %6, %7
  %30 = add nsw i32 %5, 1
  %31 = add nsw i32 %4, 1
  %32 = icmp eq i32 %27, %0
  br i1 %32, label %33, label %3, !llvm.loop !10

33:                                               ; preds = %25, %3, %1
  %34 = phi i32 [ 0, %1 ], [ %26, %25 ], [ %9, %3 ]
  ret i32 %34
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @nested(i32 noundef %0) local_unnamed_addr #1 {
  %2 = icmp sgt i32 %0, 1
  br i1 %2, label %3, label %8

3:                                                ; preds = %1, %17
  %4 = phi i32 [ %18, %17 ], [ 1, %1 ]
  %5 = phi i32 [ %30, %17 ], [ 0, %1 ]
  %6 = mul nuw nsw i32 %4, %4
  %7 = mul nuw nsw i32 %4, 100
  br label %10

8:                                                ; preds = %17, %1
  %9 = phi i32 [ 0, %1 ], [ %30, %17 ]
  ret i32 %9

10:                                               ; preds = %3, %20
  %11 = phi i32 [ %4, %3 ], [ %21, %20 ]
  %12 = phi i32 [ %5, %3 ], [ %30, %20 ]
  %13 = mul nuw nsw i32 %11, %11
  %14 = add nuw nsw i32 %13, %6
  %15 = mul nuw nsw i32 %11, 10
  %16 = add nuw nsw i32 %15, %7
  br label %23

17:                                               ; preds = %20
  %18 = add nuw nsw i32 %4, 1
  %19 = icmp eq i32 %18, %0
  br i1 %19, label %8, label %3, !llvm.loop !11

20:                                               ; preds = %23
  %21 = add nuw nsw i32 %11, 1
  %22 = icmp eq i32 %21, %0
  br i1 %22, label %17, label %10, !llvm.loop !12

23:                                               ; preds = %10, %23
  %24 = phi i32 [ %11, %10 ], [ %31, %23 ]
  %25 = phi i32 [ %12, %10 ], [ %30, %23 ]
  %26 = mul nuw nsw i32 %24, %24
  %27 = icmp eq i32 %14, %26
  %28 = add i32 %16, %25
  %29 = add i32 %28, %24
  %30 = select i1 %27, i32 %29, i32 %25
  %31 = add nuw nsw i32 %24, 1
  %32 = icmp slt i32 %31, %0
  br i1 %32, label %23, label %20, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden range(i32 101, -2147483648) i32 @jumps(i32 noundef %0) local_unnamed_addr #1 {
  br label %2

2:                                                ; preds = %1, %2
  %3 = phi i32 [ 0, %1 ], [ %9, %2 ]
  %4 = add nsw i32 %3, %0
  %5 = and i32 %4, 1
  %6 = icmp eq i32 %5, 0
  %7 = add nsw i32 %4, 3
  %8 = shl nsw i32 %4, 1
  %9 = select i1 %6, i32 %8, i32 %7
  %10 = icmp sgt i32 %9, 100
  br i1 %10, label %11, label %2

11:                                               ; preds = %2
  ret i32 %9
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @collatz(i64 noundef %0) local_unnamed_addr #1 {
  %2 = icmp eq i64 %0, 1
  br i1 %2, label %14, label %3

3:                                                ; preds = %1, %3
  %4 = phi i32 [ %12, %3 ], [ 0, %1 ]
  %5 = phi i64 [ %11, %3 ], [ %0, %1 ]
  %6 = and i64 %5, 1
  %7 = icmp eq i64 %6, 0
  %8 = mul i64 %5, 3
  %9 = add i64 %8, 1
  %10 = lshr exact i64 %5, 1
  %11 = select i1 %7, i64 %10, i64 %9
  %12 = add nuw nsw i32 %4, 1
  %13 = icmp eq i64 %11, 1
  br i1 %13, label %14, label %3, !llvm.loop !14

14:                                               ; preds = %3, %1
  %15 = phi i32 [ 0, %1 ], [ %12, %3 ]
  ret i32 %15
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden range(i32 -2147483647, -2147483648) i32 @ackermann(i32 noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  br label %3

3:                                                ; preds = %9, %12, %2
  %4 = phi i32 [ %0, %2 ], [ %11, %12 ], [ %11, %9 ]
  %5 = phi i32 [ %1, %2 ], [ %14, %12 ], [ 1, %9 ]
  %6 = icmp eq i32 %4, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  %8 = add nsw i32 %5, 1
  ret i32 %8

9:                                                ; preds = %3
  %10 = icmp eq i32 %5, 0
  %11 = add nsw i32 %4, -1
  br i1 %10, label %3, label %12

12:                                               ; preds = %9
  %13 = add nsw i32 %5, -1
  %14 = tail call i32 @ackermann(i32 noundef %4, i32 noundef %13)
  br label %3
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden zeroext i1 @even(i32 noundef %0) local_unnamed_addr #2 {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  %4 = add i32 %0, -1
  %5 = tail call zeroext i1 @odd(i32 noundef %4)
  br label %6

6:                                                ; preds = %3, %1
  %7 = phi i1 [ true, %1 ], [ %5, %3 ]
  ret i1 %7
}

; Function Attrs: nofree noinline nosync nounwind memory(none)
define hidden zeroext i1 @odd(i32 noundef %0) local_unnamed_addr #3 {
  br label %2

2:                                                ; preds = %4, %1
  %3 = phi i32 [ %0, %1 ], [ %5, %4 ]
  switch i32 %3, label %4 [
    i32 0, label %7
    i32 1, label %6
  ]

4:                                                ; preds = %2
  %5 = add i32 %3, -2
  br label %2

6:                                                ; preds = %2
  br label %7

7:                                                ; preds = %2, %6
  %8 = phi i1 [ false, %2 ], [ true, %6 ]
  ret i1 %8
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @gcd(i32 noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  br label %3

3:                                                ; preds = %7, %2
  %4 = phi i32 [ %0, %2 ], [ %5, %7 ]
  %5 = phi i32 [ %1, %2 ], [ %8, %7 ]
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = urem i32 %4, %5
  br label %3

9:                                                ; preds = %3
  ret i32 %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @duff(i32 noundef %0) local_unnamed_addr #1 {
  %2 = add nsw i32 %0, 3
  %3 = sdiv i32 %2, 4
  %4 = srem i32 %0, 4
  switch i32 %4, label %31 [
    i32 0, label %5
    i32 3, label %11
    i32 2, label %17
    i32 1, label %23
  ]

5:                                                ; preds = %1, %23
  %6 = phi i32 [ %0, %1 ], [ %27, %23 ]
  %7 = phi i32 [ %4, %1 ], [ %28, %23 ]
  %8 = phi i32 [ %3, %1 ], [ %29, %23 ]
  %9 = add nsw i32 %6, -1
  %10 = add nsw i32 %7, %6
  br label %11

11:                                               ; preds = %1, %5
  %12 = phi i32 [ %9, %5 ], [ %0, %1 ]
  %13 = phi i32 [ %10, %5 ], [ 0, %1 ]
  %14 = phi i32 [ %8, %5 ], [ %3, %1 ]
  %15 = add nsw i32 %12, -1
  %16 = add nsw i32 %13, %12
  br label %17

17:                                               ; preds = %1, %11
  %18 = phi i32 [ %15, %11 ], [ %0, %1 ]
  %19 = phi i32 [ %16, %11 ], [ 0, %1 ]
  %20 = phi i32 [ %14, %11 ], [ %3, %1 ]
  %21 = add nsw i32 %18, -1
  %22 = add nsw i32 %19, %18
  br label %23

23:                                               ; preds = %1, %17
  %24 = phi i32 [ %21, %17 ], [ %0, %1 ]
  %25 = phi i32 [ %22, %17 ], [ 0, %1 ]
  %26 = phi i32 [ %20, %17 ], [ %3, %1 ]
  %27 = add nsw i32 %24, -1
  %28 = add nsw i32 %25, %24
  %29 = add nsw i32 %26, -1
  %30 = icmp sgt i32 %26, 1
  br i1 %30, label %5, label %31, !llvm.loop !15

31:                                               ; preds = %23, %1
  %32 = phi i32 [ 0, %1 ], [ %28, %23 ]
  ret i32 %32
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @select(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sub nsw i32 %0, %1
  %4 = tail call i32 @llvm.abs.i32(i32 %3, i1 false)
  %5 = tail call i32 @llvm.smax.i32(i32 %0, i32 %1)
  %6 = tail call i32 @llvm.smin.i32(i32 %0, i32 %1)
  %7 = mul nsw i32 %6, 100
  %8 = mul nsw i32 %5, 10
  %9 = add nsw i32 %0, -100
  %10 = tail call i32 @llvm.abs.i32(i32 %9, i1 true)
  %11 = icmp ne i32 %0, 0
  %12 = icmp ne i32 %1, 0
  %13 = and i1 %11, %12
  %14 = select i1 %13, i32 1000, i32 0
  %15 = add i32 %8, %10
  %16 = add i32 %15, %7
  %17 = add i32 %16, %4
  %18 = add nsw i32 %17, %14
  ret i32 %18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef range(i32 5, 8) i32 @wide(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq i64 %0, -1
  %3 = select i1 %2, i32 6, i32 7
  %4 = icmp eq i64 %0, 5000000000
  %5 = select i1 %4, i32 5, i32 %3
  ret i32 %5
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { nofree nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nofree noinline nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
!13 = distinct !{!13, !8, !9}
!14 = distinct !{!14, !8, !9}
!15 = distinct !{!15, !8, !9}
